import { defineCollection } from "../collection.ts";
import { choice } from "../fields/choice.ts";
import { list } from "../fields/list.ts";
import { money } from "../fields/money.ts";
import { month } from "../fields/month.ts";
import { reference } from "../fields/reference.ts";
import { text } from "../fields/text.ts";
import { countries } from "../vocabularies/countries.ts";
import { projectStatuses } from "../vocabularies/project-statuses.ts";
import { body, editorsNote, mainActivities, summary, title, topics } from "./shared-fields.ts";

export const projects = defineCollection({
  name: "projects",
  group: "work",
  label: { one: { sr: "Projekat", en: "Project" }, many: { sr: "Projekti", en: "Projects" } },
  path: { sr: "projekti", en: "projects" },
  order: ["-start", "title"],
  facets: ["status", "donors", "countries", "topics", "mainActivities"],
  fields: {
    title,
    summary,
    status: choice({
      label: { sr: "Stanje", en: "Status" },
      of: projectStatuses,
      required: true,
      filtered: true,
      sorted: true,
    }),
    start: month({ label: { sr: "Početak", en: "Start" }, required: true, filtered: true, sorted: true }),
    end: month({
      label: { sr: "Kraj", en: "End" },
      help: {
        sr: "Poslednji mesec; prazno dok nije poznat.",
        en: "The last month; empty while it is not known.",
      },
      notBefore: "start",
      filtered: true,
      sorted: true,
    }),
    budget: money({ label: { sr: "Budžet", en: "Budget" }, sorted: true }),
    donors: reference({
      label: { sr: "Donatori", en: "Donors" },
      to: "organisations",
      many: true,
      filtered: true,
    }),
    lead: reference({
      label: { sr: "Nosilac projekta", en: "Lead organisation" },
      to: "organisations",
      filtered: true,
    }),
    partners: reference({
      label: { sr: "Partneri", en: "Partners" },
      to: "organisations",
      many: true,
      filtered: true,
    }),
    countries: list({
      label: { sr: "Zemlje", en: "Countries" },
      of: choice({ label: { sr: "Zemlja", en: "Country" }, of: countries }),
      filtered: true,
    }),
    goal: text({ label: { sr: "Cilj", en: "Goal" }, localized: true, multiline: true, max: 1000 }),
    objectives: list({
      label: { sr: "Posebni ciljevi", en: "Objectives" },
      localized: true,
      of: text({ label: { sr: "Poseban cilj", en: "Objective" }, max: 500 }),
    }),
    activities: list({
      label: { sr: "Aktivnosti", en: "Activities" },
      localized: true,
      of: text({ label: { sr: "Aktivnost", en: "Activity" }, max: 500 }),
    }),
    outcomes: list({
      label: { sr: "Ishodi", en: "Outcomes" },
      localized: true,
      of: text({ label: { sr: "Ishod", en: "Outcome" }, max: 500 }),
    }),
    mainActivities,
    topics,
    body,
    editorsNote,
  },
});
