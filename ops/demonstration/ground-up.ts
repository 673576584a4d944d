import type { projects } from "../../schema/collections/projects.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { heading, list, paragraph, richText, toEntry } from "./rich-text.ts";

/** In English alone: it has no Serbian version. */
export const groundUp: EntryOf<typeof projects> = {
  id: ids.groundUp,
  shared: {
    status: "completed",
    start: "2020-01",
    end: "2022-08",
    budget: { minor: 14952300, currency: "EUR" },
    donors: [ids.erasmusPlus],
    lead: ids.krusevo,
    partners: [ids.coalition],
    countries: ["MK", "DK", "CR", "RO", "ZA", "SI", "EC", "BG", "RS", "PE"],
    mainActivities: [ids.capacityBuilding],
    topics: [ids.topicYouth, ids.topicLocal],
    editorsNote:
      "U godišnjem izveštaju za 2020. projekat je još u toku; pošto je trajao do avgusta 2022, ovde je završen. Projekat nema srpsku verziju.\n" +
      "In the annual report for 2020 the project is still active; since it lasted until August 2022, it is completed here. The project has no Serbian version.",
  },
  en: {
    title: "GROUND UP: Social Entrepreneurial Ecosystem Boost for Resilient Cities",
    summary:
      "Youth organisations in ten countries learned how to help young people think as entrepreneurs and answer local needs through social entrepreneurship.",
    goal: "To make youth organisations able to help young people think as entrepreneurs and answer the needs of the places where they live through social entrepreneurship.",
    outcomes: [
      "Local conditions analysed",
      "Partnerships formed between youth organisations and local governments",
      "Youth workers, youth leaders and local officials trained",
      "Action plans drawn up for an environment that encourages social entrepreneurship",
      "Good practice exchanged between the countries",
    ],
    body: richText(
      heading("A project of ten countries"),
      paragraph(
        "The project was led by the ",
        toEntry(ids.krusevo, "Kruševo Youth Association"),
        " from North Macedonia. Its partners came from nine more countries: Denmark, Costa Rica, Romania, South Africa, Slovenia, Ecuador, Bulgaria, Serbia and Peru. The programme ",
        toEntry(ids.erasmusPlus, "Erasmus+"),
        " financed it.",
      ),
      heading("From the ground up"),
      paragraph(
        "A young person with an idea for a place meets many others on the way: a youth worker, an organisation, a local official. The project therefore worked with all of them. It set out to:",
      ),
      list(
        "analyse the conditions in each place first, so that what follows fits them;",
        "bring youth organisations and local governments into partnership;",
        "train youth workers, youth leaders and local officials;",
        "write action plans for an environment that encourages social entrepreneurship;",
        "let the countries learn from one another’s good practice.",
      ),
      paragraph(
        "For the ",
        toEntry(ids.coalition, "coalition"),
        " this was capacity building beyond the borders of Serbia, for skills that serve local needs.",
      ),
    ),
  },
};
