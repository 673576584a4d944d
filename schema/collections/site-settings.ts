import { defineCollection } from "../collection.ts";
import { choice } from "../fields/choice.ts";
import { email } from "../fields/email.ts";
import { link } from "../fields/link.ts";
import { list } from "../fields/list.ts";
import { reference } from "../fields/reference.ts";
import { text } from "../fields/text.ts";
import { kosovoOutlines } from "../vocabularies/kosovo-outlines.ts";
import { licences } from "../vocabularies/licences.ts";

export const siteSettings = defineCollection({
  name: "site-settings",
  group: "site",
  label: {
    one: { sr: "Podešavanja sajta", en: "Site settings" },
    many: { sr: "Podešavanja sajta", en: "Site settings" },
  },
  singleton: true,
  order: ["-publishedAt"],
  fields: {
    title: text({ label: { sr: "Naziv sajta", en: "Name of the site" }, localized: true, required: true }),
    shortTitle: text({
      label: { sr: "Kratak naziv", en: "Short name" },
      help: { sr: "Stoji u zaglavlju svake stranice.", en: "Stands at the top of every page." },
      localized: true,
      max: 40,
    }),
    description: text({
      label: { sr: "Opis", en: "Description" },
      help: { sr: "Za pretraživače i za podnožje.", en: "For search engines and for the footer." },
      localized: true,
      multiline: true,
      max: 400,
    }),
    organisation: reference({ label: { sr: "Organizacija", en: "Organisation" }, to: "organisations" }),
    email: email({
      label: { sr: "E-pošta", en: "E-mail" },
      help: { sr: "Stoji u podnožju svake strane.", en: "Stands at the foot of every page." },
    }),
    channels: list({
      label: { sr: "Društvene mreže", en: "Social networks" },
      of: link({ label: { sr: "Adresa", en: "Address" } }),
    }),
    licence: choice({
      label: { sr: "Licenca sadržaja", en: "Licence of the content" },
      help: {
        sr: "Pod kojim uslovima drugi smeju da koriste tekstove. Bez izbora o tome ništa ne piše.",
        en: "On what terms others may use the texts. Without a choice nothing is said of it.",
      },
      of: licences,
    }),
    kosovoOutline: choice({
      label: { sr: "Obris Kosova na mapi", en: "Outline of Kosovo on the map" },
      help: {
        sr: "Mapa crta okruge onako kako ih ima Natural Earth. Dok se ne izabere drugačije, obris Kosova se ne crta.",
        en: "The map draws the districts as Natural Earth has them. Unless chosen otherwise, no outline of Kosovo is drawn.",
      },
      of: kosovoOutlines,
    }),
  },
});
