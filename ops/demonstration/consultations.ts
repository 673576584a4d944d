import type { consultations } from "../../schema/collections/consultations.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { list, paragraph, richText, toEntry } from "./rich-text.ts";

type Consultation = EntryOf<typeof consultations>;

const development: Consultation = {
  id: ids.developmentConsultation,
  shared: {
    state: "concluded",
    start: "2020-04-01",
    end: "2020-11-30",
    projects: [ids.encouragingDevelopment],
    topics: [ids.topicPolicies],
    mainActivities: [ids.advocacy],
    editorsNote:
      "Izvori ne navode dane sastanaka, ko je na njima učestvovao ni zaključke. Početak i kraj su prvi i poslednji dan projekta.\n" +
      "The sources do not give the days of the meetings, who took part in them or the conclusions. The start and the end are the first and the last day of the project.",
  },
  sr: {
    title: "Konsultacije o predlozima politika i merama podrške",
    summary:
      "Tri sastanka na kojima su predlozi politika i mera podrške izneti pred zainteresovane strane i donosioce odluka.",
    body: richText(
      paragraph(
        "Konsultacije su vođene u okviru projekta ",
        toEntry(ids.encouragingDevelopment, "Podsticanje razvoja socijalne i solidarne ekonomije"),
        ". Kao početak i kraj navedeni su prvi i poslednji mesec projekta; dani sastanaka nisu zabeleženi.",
      ),
    ),
  },
  en: {
    title: "Consultation on policy proposals and support measures",
    summary:
      "Three meetings at which proposals for policies and support measures were laid before stakeholders and decision makers.",
    body: richText(
      paragraph(
        "The consultation was held within the project ",
        toEntry(
          ids.encouragingDevelopment,
          "Encouraging the development of the social and solidarity economy",
        ),
        ". Its start and end are the first and the last month of the project; the days of the meetings are not recorded.",
      ),
    ),
  },
};

const concluded: Consultation = {
  id: ids.concludedConsultation,
  shared: {
    state: "concluded",
    start: "2024-03-04",
    end: "2024-06-28",
    phases: [
      { type: "phase", phase: "preparation", start: "2024-03-04", end: "2024-03-22", current: null },
      { type: "phase", phase: "meetings", start: "2024-04-01", end: "2024-05-10", current: null },
      { type: "phase", phase: "validation", start: "2024-05-20", end: "2024-05-31", current: null },
      { type: "phase", phase: "conclusion", start: "2024-06-28", end: "2024-06-28", current: null },
    ],
    stakeholders: ["sse", "trade-unions", "decision-makers"],
    measures: [ids.hiringSupport],
    topics: [ids.topicPolicies],
    mainActivities: [ids.advocacy],
  },
  sr: {
    title: "Primer: Kome je potrebna podrška pri zapošljavanju?",
    summary: "Izmišljene konsultacije, završene zaključkom koji vodi do mere na koju se odnosi.",
    questions: [
      "Primer: Šta vas sprečava da zaposlite prvu osobu?",
      "Primer: Koliko bi dugo podrška morala da traje?",
    ],
    documents: [
      {
        type: "document",
        title: "Primer: Polazne osnove za razgovor",
        address: "https://example.org/starting-points",
      },
    ],
    conclusion: richText(
      paragraph(
        "Ovde stoji u čemu su se učesnici složili, u čemu nisu i šta se dalje predlaže. U ovom primeru:",
      ),
      list(
        "složili su se da podrška treba da traje duže od godinu dana,",
        "nisu se složili o tome ko treba da je dodeljuje.",
      ),
    ),
  },
  en: {
    title: "Example: Who needs support with hiring?",
    summary: "A made-up consultation, which ended with a conclusion that links to the measure it concerns.",
    questions: [
      "Example: What keeps you from hiring your first employee?",
      "Example: How long would the support have to last?",
    ],
    documents: [
      {
        type: "document",
        title: "Example: Starting points for the conversation",
        address: "https://example.org/starting-points",
      },
    ],
    conclusion: richText(
      paragraph(
        "This is the place for what those who took part agreed on, what they did not agree on and what is proposed next. In this example:",
      ),
      list(
        "they agreed that the support should last longer than a year;",
        "they did not agree on who should grant it.",
      ),
    ),
  },
};

const open: Consultation = {
  id: ids.openConsultation,
  shared: {
    state: "open",
    start: "2026-10-05",
    end: "2026-12-15",
    phases: [
      { type: "phase", phase: "preparation", start: "2026-09-01", end: "2026-10-02", current: null },
      { type: "phase", phase: "meetings", start: "2026-10-05", end: "2026-11-27", current: true },
      { type: "phase", phase: "written", start: "2026-11-02", end: "2026-12-15", current: true },
      { type: "phase", phase: "validation", start: "2027-01-11", end: "2027-01-29", current: null },
      { type: "phase", phase: "conclusion", start: "2027-02-15", end: "2027-02-15", current: null },
    ],
    stakeholders: ["sse", "academia", "trade-unions", "ngos", "informal-groups", "decision-makers"],
    participate: "https://example.org/questionnaire",
    measures: [ids.exampleStrategy],
    topics: [ids.topicPolicies],
    mainActivities: [ids.advocacy],
  },
  sr: {
    title: "Primer: Šta treba da piše u strategiji?",
    summary: "Izmišljene konsultacije, koje pokazuju kako izgledaju dok traju.",
    questions: [
      "Primer: Šta bi strategija morala da promeni u prve dve godine?",
      "Primer: Ko danas ostaje bez podrške iako mu je namenjena?",
      "Primer: Po čemu ćemo znati da se strategija sprovodi?",
    ],
    documents: [
      { type: "document", title: "Primer: Nacrt strategije", address: "https://example.org/draft" },
    ],
    body: richText(
      paragraph(
        "Na pitanja se odgovara na sastanku ili pisano. Svaki odgovor ulazi u pregled koji se objavljuje uz zaključak, sa obrazloženjem šta je prihvaćeno, a šta nije.",
      ),
    ),
  },
  en: {
    title: "Example: What should the strategy say?",
    summary: "A made-up consultation, which shows what one looks like while it is under way.",
    questions: [
      "Example: What would the strategy have to change in its first two years?",
      "Example: Who is left without support today although it is meant for them?",
      "Example: How will we know that the strategy is being carried out?",
    ],
    documents: [
      { type: "document", title: "Example: Draft of the strategy", address: "https://example.org/draft" },
    ],
    body: richText(
      paragraph(
        "The questions are answered at a meeting or in writing. Each answer goes into an overview that is published with the conclusion and says what was accepted, what was not and why.",
      ),
    ),
  },
};

const planned: Consultation = {
  id: ids.plannedConsultation,
  shared: {
    state: "planned",
    start: "2027-03-01",
    phases: [
      { type: "phase", phase: "preparation", start: "2027-03-01", end: "2027-03-19", current: null },
      { type: "phase", phase: "meetings", start: "2027-03-29", end: null, current: null },
    ],
    stakeholders: ["sse", "social-movements", "decision-makers"],
    measures: [ids.hiringSupport, ids.socialEntrepreneurshipLaw],
    topics: [ids.topicPolicies],
    mainActivities: [ids.advocacy],
  },
  sr: {
    title: "Primer: Status i podrška, šta dalje?",
    summary: "Izmišljene konsultacije u pripremi. Pitanja će biti objavljena pre početka.",
  },
  en: {
    title: "Example: Status and support, what next?",
    summary: "A made-up consultation in preparation. The questions will be published before it begins.",
  },
};

export const demonstrationConsultations: readonly Consultation[] = [development, concluded, open, planned];
