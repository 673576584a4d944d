import { defineCollection } from "../collection.ts";
import { choice } from "../fields/choice.ts";
import { link } from "../fields/link.ts";
import { list } from "../fields/list.ts";
import { reference } from "../fields/reference.ts";
import { richText } from "../fields/rich-text.ts";
import { text } from "../fields/text.ts";
import { countries } from "../vocabularies/countries.ts";
import { organisationRoles } from "../vocabularies/organisation-roles.ts";

export const organisations = defineCollection({
  name: "organisations",
  label: {
    one: { sr: "Organizacija", en: "Organisation" },
    many: { sr: "Organizacije", en: "Organisations" },
  },
  path: { sr: "organizacije", en: "organisations" },
  order: ["title"],
  fields: {
    title: text({
      label: { sr: "Naziv", en: "Name" },
      localized: true,
      required: true,
      sorted: true,
      cyrillicFrom: "titleInCyrillic",
    }),
    titleInCyrillic: text({
      label: { sr: "Naziv u ćirilici", en: "Name in Cyrillic" },
      help: {
        sr: "Samo ako se ne piše po pravilima. Ime koje ni u ćirilici ne menja pismo, kao Smart Kolektiv, upišite latinicom: tako će ostati u svim tekstovima.",
        en: "Only if it does not follow the rules. A name that stays Latin in Cyrillic texts, such as Smart Kolektiv, is entered in Latin: it then stays so in all texts.",
      },
      localized: true,
      onlyIn: "sr",
      private: true,
      keepScript: true,
    }),
    acronym: text({ label: { sr: "Skraćenica", en: "Acronym" }, localized: true, max: 30, alias: true }),
    summary: text({
      label: { sr: "Sažetak", en: "Summary" },
      help: {
        sr: "Jedna ili dve rečenice, za liste i za pretraživače.",
        en: "One or two sentences, for lists and for search engines.",
      },
      localized: true,
      multiline: true,
      max: 400,
    }),
    roles: list({
      label: { sr: "Šta je koaliciji", en: "What it is to the coalition" },
      of: choice({ label: { sr: "Uloga", en: "Role" }, of: organisationRoles }),
      required: true,
      filtered: true,
    }),
    city: text({ label: { sr: "Mesto", en: "City" }, localized: true, max: 100 }),
    country: choice({ label: { sr: "Zemlja", en: "Country" }, of: countries, filtered: true }),
    website: link({ label: { sr: "Veb-sajt", en: "Website" } }),
    networks: reference({
      label: { sr: "Mreže", en: "Networks" },
      to: "organisations",
      many: true,
      filtered: true,
    }),
    body: richText({ label: { sr: "Tekst", en: "Text" }, localized: true }),
    editorsNote: text({
      label: { sr: "Beleška za urednike", en: "Note for editors" },
      help: { sr: "Ne objavljuje se.", en: "Is never published." },
      multiline: true,
      private: true,
    }),
  },
});
