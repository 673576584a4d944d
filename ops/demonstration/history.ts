import type { pages } from "../../schema/collections/pages.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { heading, paragraph, richText, toEntry } from "./rich-text.ts";

export const history: EntryOf<typeof pages> = {
  id: ids.history,
  shared: {},
  sr: {
    title: "Istorijat",
    summary: "Od neformalne mreže iz 2010. do koalicije četiri organizacije.",
    body: [
      {
        type: "text",
        body: richText(
          heading("2010: neformalna mreža"),
          paragraph(
            "Saradnja iz koje je koalicija nastala počela je 22. aprila 2010. godine, u obliku neformalne mreže.",
          ),
          heading("2019: koalicija"),
          paragraph(
            "Posle skoro deset godina zajedničkog rada, 18. decembra 2019. osnovana je ",
            toEntry(ids.coalition, "Koalicija za razvoj solidarne ekonomije"),
            ". O tom putu govori i tekst ",
            toEntry(ids.networkToCoalition, "na našem blogu"),
            ".",
          ),
          heading("2020: tri projekta"),
          paragraph(
            "Početkom godine počeo je međunarodni projekat ",
            toEntry(ids.groundUp, "GROUND UP"),
            ", u aprilu ",
            toEntry(ids.encouragingDevelopment, "Podsticanje razvoja socijalne i solidarne ekonomije"),
            ", a u junu ",
            toEntry(ids.fairerSociety, "Solidarna ekonomija za pravednije društvo"),
            ".",
          ),
          heading("2022: zakon i savet"),
          paragraph(
            "Zakon o socijalnom preduzetništvu objavljen je u „Službenom glasniku RS“, broj 14/2022. Savet je osnovan 19. maja, a od 15. novembra status socijalnog preduzetništva upisuje se u registar.",
          ),
        ),
      },
      {
        type: "notice",
        tone: "note",
        heading: "Šta zakon menja, a šta ne",
        body: richText(
          paragraph(
            "Registar beleži status, a ne nov pravni oblik. O tome pišemo u tekstu ",
            toEntry(ids.law, "o zakonu"),
            ".",
          ),
        ),
      },
    ],
  },
  en: {
    title: "History",
    summary: "From an informal network in 2010 to a coalition of four organisations.",
    body: [
      {
        type: "text",
        body: richText(
          heading("2010: an informal network"),
          paragraph(
            "The cooperation that the coalition grew from began on 22 April 2010, in the form of an informal network.",
          ),
          heading("2019: the coalition"),
          paragraph(
            "After almost ten years of working together, the ",
            toEntry(ids.coalition, "Coalition for Solidarity Economy Development"),
            " was founded on 18 December 2019. A post ",
            toEntry(ids.networkToCoalition, "on our blog"),
            " tells more about the way there.",
          ),
          heading("2020: three projects"),
          paragraph(
            "The international project ",
            toEntry(ids.groundUp, "GROUND UP"),
            " began at the start of the year, ",
            toEntry(
              ids.encouragingDevelopment,
              "Encouraging the development of the social and solidarity economy",
            ),
            " in April, and ",
            toEntry(ids.fairerSociety, "Solidarity economy for a fairer society"),
            " in June.",
          ),
          heading("2022: a law and a council"),
          paragraph(
            "The Law on Social Entrepreneurship was published in the Official Gazette, number 14/2022. The council was founded on 19 May, and since 15 November the status of social entrepreneurship has been entered in the register.",
          ),
        ),
      },
      {
        type: "notice",
        tone: "note",
        heading: "What the law changes, and what it does not",
        body: richText(
          paragraph(
            "The register records a status, not a new legal form. We write about it in the post ",
            toEntry(ids.law, "on the law"),
            ".",
          ),
        ),
      },
    ],
  },
};
