import { defineCollection } from "../../../schema/collection.ts";
import { blocks } from "../../../schema/fields/blocks.ts";
import { boolean } from "../../../schema/fields/boolean.ts";
import { choice } from "../../../schema/fields/choice.ts";
import { date } from "../../../schema/fields/date.ts";
import { email } from "../../../schema/fields/email.ts";
import { link } from "../../../schema/fields/link.ts";
import { list } from "../../../schema/fields/list.ts";
import { money } from "../../../schema/fields/money.ts";
import { month } from "../../../schema/fields/month.ts";
import { number } from "../../../schema/fields/number.ts";
import { period } from "../../../schema/fields/period.ts";
import { place } from "../../../schema/fields/place.ts";
import { reference } from "../../../schema/fields/reference.ts";
import { richText } from "../../../schema/fields/rich-text.ts";
import { text } from "../../../schema/fields/text.ts";
import { time } from "../../../schema/fields/time.ts";

const crafts = {
  weaving: { sr: "tkanje", en: "weaving" },
  pottery: { sr: "grnčarija", en: "pottery" },
  joinery: { sr: "stolarija", en: "joinery" },
} as const;

/** A collection that only tests have, with a field of every kind. */
export const workshops = defineCollection({
  name: "workshops",
  group: "work",
  label: { one: { sr: "Radionica", en: "Workshop" }, many: { sr: "Radionice", en: "Workshops" } },
  order: ["-held", "title"],
  fields: {
    title: text({ label: { sr: "Naziv", en: "Name" }, localized: true, required: true, sorted: true }),
    motto: text({
      label: { sr: "Geslo", en: "Motto" },
      localized: true,
      filtered: true,
      sorted: true,
      max: 60,
    }),
    craft: choice({ label: { sr: "Zanat", en: "Craft" }, of: crafts, filtered: true, sorted: true }),
    held: month({ label: { sr: "Održana", en: "Held" }, required: true, filtered: true, sorted: true }),
    fee: money({ label: { sr: "Kotizacija", en: "Fee" }, sorted: true }),
    materials: list({
      label: { sr: "Materijali", en: "Materials" },
      of: choice({ label: { sr: "Materijal", en: "Material" }, of: crafts }),
      filtered: true,
    }),
    host: reference({ label: { sr: "Domaćin", en: "Host" }, to: "organisations", filtered: true }),
    follows: reference({
      label: { sr: "Nastavlja se na", en: "Follows" },
      to: "workshops",
      many: true,
      filtered: true,
    }),
    page: link({ label: { sr: "Strana", en: "Page" } }),
    seats: number({
      label: { sr: "Mesta", en: "Seats" },
      help: { sr: "Koliko ljudi staje.", en: "How many people there is room for." },
      filtered: true,
      sorted: true,
      max: 500,
      unit: { sr: "ljudi", en: "people" },
    }),
    enrolment: date({ label: { sr: "Prijave do", en: "Apply by" }, filtered: true, sorted: true }),
    opens: time({ label: { sr: "Počinje u", en: "Opens at" }, filtered: true, sorted: true }),
    season: period({ label: { sr: "Trajanje", en: "Duration" }, of: "months", filtered: true, sorted: true }),
    free: boolean({ label: { sr: "Besplatna", en: "Free of charge" }, filtered: true, sorted: true }),
    venue: place({ label: { sr: "Gde je", en: "Where it is" }, filtered: true }),
    contact: email({ label: { sr: "E-pošta", en: "E-mail" } }),
    programme: blocks({
      label: { sr: "Program", en: "Programme" },
      localized: true,
      of: {
        text: {
          label: { sr: "Tekst", en: "Text" },
          fields: { body: richText({ label: { sr: "Tekst", en: "Text" }, required: true }) },
        },
        session: {
          label: { sr: "Čas", en: "Session" },
          fields: {
            name: text({ label: { sr: "Naziv", en: "Name" }, required: true, max: 60 }),
            hours: number({ label: { sr: "Sati", en: "Hours" } }),
            host: reference({ label: { sr: "Domaćin", en: "Host" }, to: "organisations" }),
          },
        },
      },
    }),
    story: richText({ label: { sr: "Priča", en: "Story" }, localized: true }),
    note: text({ label: { sr: "Beleška", en: "Note" }, private: true }),
  },
});
