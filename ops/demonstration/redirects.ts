import type { redirects } from "../../schema/collections/redirects.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";

/** Where the pages of the coalition's former site are told now; those with the same address need none. */
export const demonstrationRedirects: readonly EntryOf<typeof redirects>[] = [
  {
    id: ids.formerProjects,
    shared: { from: "/sta-radimo/projekti", to: "/sr/projekti" },
    sr: { title: "Projekti na nekadašnjem sajtu" },
    en: { title: "Projects on the former site" },
  },
  {
    id: ids.formerHistory,
    shared: { from: "/istorijat", to: "/sr/istorijat" },
    sr: { title: "Istorijat na nekadašnjem sajtu" },
    en: { title: "History on the former site" },
  },
  {
    id: ids.formerNews,
    shared: { from: "/novosti", to: "/sr/blog" },
    sr: { title: "Novosti na nekadašnjem sajtu" },
    en: { title: "News on the former site" },
  },
  {
    id: ids.formerNewsPage,
    shared: { from: "/novosti/page/2", to: "/sr/blog" },
    sr: { title: "Druga strana novosti na nekadašnjem sajtu" },
    en: { title: "Second page of news on the former site" },
  },
  {
    id: ids.formerMap,
    shared: { from: "/mapa-ekosistema-socijalne-i-solidarne-ekonomije-u-srbiji", to: "/sr/mapa" },
    sr: { title: "Mapa ekosistema na nekadašnjem sajtu" },
    en: { title: "Map of the ecosystem on the former site" },
  },
  {
    id: ids.formerNewsInEnglish,
    shared: { from: "/en/17722", to: "/en/blog" },
    sr: { title: "Novosti na engleskom na nekadašnjem sajtu" },
    en: { title: "News in English on the former site" },
  },
];
