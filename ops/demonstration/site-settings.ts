import type { siteSettings } from "../../schema/collections/site-settings.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";

export const demonstrationSiteSettings: EntryOf<typeof siteSettings> = {
  id: ids.siteSettings,
  shared: { organisation: ids.coalition },
  sr: {
    title: "Koalicija za razvoj solidarne ekonomije",
    shortTitle: "KoRSE",
    description:
      "Koalicija za razvoj solidarne ekonomije iz Beograda: informisanje, zagovaranje i izgradnja kapaciteta za socijalnu i solidarnu ekonomiju u Srbiji.",
  },
  en: {
    title: "Coalition for Solidarity Economy Development",
    shortTitle: "CoSED",
    description:
      "The Coalition for Solidarity Economy Development, Belgrade: informing, advocacy and capacity building for the social and solidarity economy in Serbia.",
  },
};
