import { defineCollection } from "../collection.ts";
import { link } from "../fields/link.ts";
import { list } from "../fields/list.ts";
import { reference } from "../fields/reference.ts";
import { text } from "../fields/text.ts";

export const siteSettings = defineCollection({
  name: "site-settings",
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
    pages: reference({
      label: { sr: "Strane u podnožju", en: "Pages in the footer" },
      help: { sr: "Redosled je redosled u podnožju.", en: "Their order is the order in the footer." },
      to: "pages",
      many: true,
    }),
    channels: list({
      label: { sr: "Društvene mreže", en: "Social networks" },
      of: link({ label: { sr: "Adresa", en: "Address" } }),
    }),
  },
});
