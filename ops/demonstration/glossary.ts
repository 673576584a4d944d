import type { glossary } from "../../schema/collections/glossary.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";

export const demonstrationGlossary: EntryOf<typeof glossary> = {
  id: ids.glossary,
  shared: {
    keep: ["Kruševo Youth Association"],
    synonyms: [
      "preduzeće, preduzetništvo",
      "OCD, NVO, organizacija civilnog društva",
      "SSE, socijalna i solidarna ekonomija, social and solidarity economy",
      "NGO, CSO, civil society organisation",
    ],
  },
  sr: { title: "Rečnik" },
  en: { title: "Glossary" },
};
