import type { navigation } from "../../schema/collections/navigation.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";

const group = (sr: string, en: string) => ({ type: "group", sr, en }) as const;
const section = (name: string) => ({ type: "section", section: name }) as const;
const page = (id: string) => ({ type: "page", page: id }) as const;

export const demonstrationNavigation: EntryOf<typeof navigation> = {
  id: ids.navigation,
  shared: {
    main: [
      group("Koalicija", "The coalition"),
      page(ids.about),
      page(ids.history),
      section("people"),
      section("reports"),
      page(ids.contact),
      group("Naš rad", "Our work"),
      section("activities"),
      section("projects"),
      section("events"),
      section("campaigns"),
      section("topics"),
      group("Ekosistem", "Ecosystem"),
      section("enterprises"),
      section("organisations"),
      section("map"),
      section("practices"),
      group("Politike", "Policy"),
      section("measures"),
      section("consultations"),
      section("publications"),
      group("Blog", "Blog"),
      section("posts"),
    ],
    footer: [page(ids.accessibility), page(ids.privacy)],
  },
  sr: { title: "Meni i podnožje" },
  en: { title: "Menu and footer" },
};
