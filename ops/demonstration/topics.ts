import type { topics } from "../../schema/collections/topics.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";

export const demonstrationTopics: readonly EntryOf<typeof topics>[] = [
  {
    id: ids.topicEnterprises,
    shared: {},
    sr: {
      title: "Socijalno preduzetništvo",
      summary: "Preduzeća koja posluju zato da bi ostvarila društveni cilj, i šta im treba da bi opstala.",
    },
    en: {
      title: "Social entrepreneurship",
      summary: "Enterprises that do business in order to reach a social aim, and what they need to last.",
    },
  },
  {
    id: ids.topicPolicies,
    shared: {},
    sr: {
      title: "Javne politike",
      summary: "Zakoni, strategije i mere podrške: kako nastaju, kako se sprovode i šta bi valjalo menjati.",
    },
    en: {
      title: "Public policies",
      summary:
        "Laws, strategies and support measures: how they come about, how they are carried out and what ought to change.",
    },
  },
  {
    id: ids.topicIntegration,
    shared: {},
    sr: {
      title: "Evropske integracije",
      summary: "Promene koje je približavanje Evropskoj uniji donelo solidarnoj ekonomiji, ili će ih doneti.",
    },
    en: {
      title: "European integration",
      summary:
        "The changes that drawing closer to the European Union has brought to the solidarity economy, or will bring.",
    },
  },
  {
    id: ids.topicPractice,
    shared: {},
    sr: {
      title: "Dobra praksa",
      summary: "Rešenja koja su se pokazala, zapisana tako da koriste i drugima.",
    },
    en: {
      title: "Good practice",
      summary: "Solutions that have proved themselves, written down so that they are of use to others.",
    },
  },
  {
    id: ids.topicLocal,
    shared: {},
    sr: {
      title: "Lokalni razvoj",
      summary: "Šta solidarna ekonomija daje mestu u kojem nastaje i ljudima koji u njemu žive.",
    },
    en: {
      title: "Local development",
      summary:
        "What the solidarity economy gives to the places where it grows and to the people who live there.",
    },
  },
  {
    id: ids.topicYouth,
    shared: {},
    sr: {
      title: "Mladi",
      summary: "Mladi ljudi koji kroz socijalno preduzetništvo odgovaraju na potrebe svog mesta.",
    },
    en: {
      title: "Youth",
      summary:
        "Young people who answer the needs of the places where they live through social entrepreneurship.",
    },
  },
];
