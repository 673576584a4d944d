import { defineCollection } from "../../../schema/collection.ts";
import { choice } from "../../../schema/fields/choice.ts";
import { link } from "../../../schema/fields/link.ts";
import { list } from "../../../schema/fields/list.ts";
import { money } from "../../../schema/fields/money.ts";
import { month } from "../../../schema/fields/month.ts";
import { reference } from "../../../schema/fields/reference.ts";
import { richText } from "../../../schema/fields/rich-text.ts";
import { text } from "../../../schema/fields/text.ts";

const crafts = {
  weaving: { sr: "tkanje", en: "weaving" },
  pottery: { sr: "grnčarija", en: "pottery" },
  joinery: { sr: "stolarija", en: "joinery" },
} as const;

/** A collection that only tests have, with a field of every kind. */
export const workshops = defineCollection({
  name: "workshops",
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
    story: richText({ label: { sr: "Priča", en: "Story" }, localized: true }),
    note: text({ label: { sr: "Beleška", en: "Note" }, private: true }),
  },
});
