import { defineCollection } from "../collection.ts";
import { boolean } from "../fields/boolean.ts";
import { choice } from "../fields/choice.ts";
import { date } from "../fields/date.ts";
import { email } from "../fields/email.ts";
import { link } from "../fields/link.ts";
import { list } from "../fields/list.ts";
import { number } from "../fields/number.ts";
import { place } from "../fields/place.ts";
import { text } from "../fields/text.ts";
import { legalForms } from "../vocabularies/legal-forms.ts";
import { registerStatuses } from "../vocabularies/register-statuses.ts";
import { sectors } from "../vocabularies/sectors.ts";
import { targetGroups } from "../vocabularies/target-groups.ts";
import { body, editorsNote, name, summary } from "./shared-fields.ts";

export const enterprises = defineCollection({
  name: "enterprises",
  group: "ecosystem",
  label: {
    one: { sr: "Socijalno preduzeće", en: "Social enterprise" },
    many: { sr: "Socijalna preduzeća", en: "Social enterprises" },
  },
  path: { sr: "socijalna-preduzeca", en: "social-enterprises" },
  order: ["title"],
  facets: ["sectors", "place", "employs", "serves", "legalForm", "registerStatus", "listed"],
  fields: {
    ...name,
    summary,
    offers: list({
      label: { sr: "Šta nudi", en: "What it offers" },
      localized: true,
      of: text({ label: { sr: "Proizvod ili usluga", en: "Product or service" }, max: 200 }),
    }),
    sectors: list({
      label: { sr: "Oblast rada", en: "Sector" },
      of: choice({ label: { sr: "Oblast", en: "Sector" }, of: sectors }),
      filtered: true,
    }),
    employs: list({
      label: { sr: "Koga zapošljava", en: "Whom it employs" },
      of: choice({ label: { sr: "Grupa", en: "Group" }, of: targetGroups }),
      filtered: true,
    }),
    serves: list({
      label: { sr: "Kome služi", en: "Whom it serves" },
      of: choice({ label: { sr: "Grupa", en: "Group" }, of: targetGroups }),
      filtered: true,
    }),
    legalForm: choice({
      label: { sr: "Pravni oblik", en: "Legal form" },
      of: legalForms,
      filtered: true,
    }),
    founded: number({
      label: { sr: "Godina osnivanja", en: "Founded in" },
      whole: true,
      min: 1800,
      max: 2199,
      sorted: true,
    }),
    registerStatus: choice({
      label: { sr: "Status u registru", en: "Status in the register" },
      help: {
        sr: "Šta o statusu socijalnog preduzetništva stoji u registru Agencije za privredne registre.",
        en: "What the register of the Business Registers Agency says of its status as a social enterprise.",
      },
      of: registerStatuses,
      filtered: true,
    }),
    registerStatusSince: date({
      label: { sr: "Datum statusa", en: "Status since" },
      help: { sr: "Dan upisa ili prestanka.", en: "The day on which it was registered or ended." },
    }),
    registrationNumber: text({
      label: { sr: "Matični broj", en: "Registration number" },
      max: 20,
      keepScript: true,
    }),
    listed: boolean({
      label: { sr: "U bazi koalicije", en: "Listed by the coalition" },
      help: {
        sr: "Koalicija ga smatra socijalnim preduzećem, bez obzira na registar.",
        en: "The coalition regards it as a social enterprise, whatever the register says.",
      },
      filtered: true,
    }),
    place: place({ label: { sr: "Gde je", en: "Where it is" }, filtered: true }),
    city: text({ label: { sr: "Mesto", en: "Town" }, localized: true, max: 100 }),
    address: text({ label: { sr: "Adresa", en: "Address" }, localized: true, max: 200 }),
    email: email({ label: { sr: "E-pošta", en: "E-mail" } }),
    phone: text({ label: { sr: "Telefon", en: "Telephone" }, max: 40, keepScript: true }),
    website: link({ label: { sr: "Veb-sajt", en: "Website" } }),
    lastChecked: date({
      label: { sr: "Podaci provereni", en: "Last checked" },
      help: { sr: "Kada su podaci poslednji put provereni.", en: "When the data were last checked." },
      sorted: true,
    }),
    body,
    editorsNote,
  },
});
