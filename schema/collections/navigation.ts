import { type Collection, defineCollection } from "../collection.ts";
import { blocks } from "../fields/blocks.ts";
import { choice } from "../fields/choice.ts";
import { link } from "../fields/link.ts";
import { reference } from "../fields/reference.ts";
import { text } from "../fields/text.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { activities } from "./activities.ts";
import { campaigns } from "./campaigns.ts";
import { consultations } from "./consultations.ts";
import { enterprises } from "./enterprises.ts";
import { events } from "./events.ts";
import { measures } from "./measures.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";
import { posts } from "./posts.ts";
import { practices } from "./practices.ts";
import { projects } from "./projects.ts";
import { publications } from "./publications.ts";
import { reports } from "./reports.ts";
import { topics } from "./topics.ts";

/** Collections that have a list which a menu can lead to. */
export const listed = [
  activities,
  projects,
  campaigns,
  events,
  posts,
  topics,
  enterprises,
  organisations,
  practices,
  measures,
  consultations,
  publications,
  reports,
  people,
] as const satisfies readonly Collection[];

/** Parts of the site that a menu can lead to. */
export const sections: Vocabulary = {
  ...Object.fromEntries(listed.map(({ name, label }) => [name, label.many])),
  map: { sr: "Mapa", en: "Map" },
  search: { sr: "Pretraga", en: "Search" },
};

const serbian = text({ label: { sr: "Na srpskom", en: "In Serbian" }, required: true, max: 40 });
const english = text({
  label: { sr: "Na engleskom", en: "In English" },
  required: true,
  max: 40,
  keepScript: true,
});

const menuBlocks = {
  group: {
    label: { sr: "Grupa", en: "Group" },
    help: {
      sr: "Stavke ispod nje, do sledeće grupe, stoje zajedno. Grupa sa jednom stavkom postaje obična veza.",
      en: "The items below it, as far as the next group, stand together. A group of one item becomes a plain link.",
    },
    fields: { sr: serbian, en: english },
  },
  section: {
    label: { sr: "Deo sajta", en: "Part of the site" },
    help: { sr: "Spisak, mapa ili pretraga.", en: "A list, the map or the search." },
    fields: {
      section: choice({ label: { sr: "Deo sajta", en: "Part of the site" }, of: sections, required: true }),
    },
  },
  page: {
    label: { sr: "Strana", en: "Page" },
    fields: { page: reference({ label: { sr: "Strana", en: "Page" }, to: "pages", required: true }) },
  },
  link: {
    label: { sr: "Veza", en: "Link" },
    help: { sr: "Do drugog sajta.", en: "To another site." },
    fields: {
      sr: serbian,
      en: english,
      address: link({ label: { sr: "Adresa", en: "Address" }, required: true }),
    },
  },
} as const;

export const navigation = defineCollection({
  name: "navigation",
  group: "site",
  label: { one: { sr: "Navigacija", en: "Navigation" }, many: { sr: "Navigacija", en: "Navigation" } },
  help: {
    sr: "Meni na vrhu svake strane i veze u podnožju.",
    en: "The menu at the top of every page and the links at its foot.",
  },
  singleton: true,
  order: ["-publishedAt"],
  fields: {
    title: text({ label: { sr: "Naslov", en: "Title" }, localized: true, required: true }),
    main: blocks({
      label: { sr: "Meni", en: "Menu" },
      help: {
        sr: "Stoji na vrhu svake strane, a u podnožju još jednom, kao mapa sajta.",
        en: "Stands at the top of every page, and once more at its foot as a site map.",
      },
      of: menuBlocks,
    }),
    footer: blocks({
      label: { sr: "Samo u podnožju", en: "In the footer only" },
      help: {
        sr: "Na primer: kontakt, privatnost, pristupačnost.",
        en: "For instance: contact, privacy, accessibility.",
      },
      of: menuBlocks,
    }),
  },
});
