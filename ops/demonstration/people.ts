import type { people } from "../../schema/collections/people.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";

export const demonstrationPeople: readonly EntryOf<typeof people>[] = [
  {
    id: ids.dinaRakin,
    shared: { groups: ["secretariat"], organisation: ids.coalition },
    sr: { title: "Dina Rakin", position: "direktorka" },
    en: { title: "Dina Rakin", position: "Director" },
  },
  {
    id: ids.exampleAuthor,
    shared: { groups: ["author"], organisation: ids.exampleSupport },
    sr: {
      title: "Primer: autorka iz organizacije članice",
      position: "autorka",
      summary:
        "Ovde stoji ko piše: nekoliko reči o autorki ili autoru iz organizacije članice. Ova osoba je samo primer.",
    },
    en: {
      title: "Example: author from a member",
      position: "author",
      summary:
        "This is the place to say who writes: a few words about an author from a member organisation. This person is an example only.",
    },
  },
];
