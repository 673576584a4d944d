import { defineCollection } from "../collection.ts";
import { blocks } from "../fields/blocks.ts";
import { choice } from "../fields/choice.ts";
import { date } from "../fields/date.ts";
import { money } from "../fields/money.ts";
import { number } from "../fields/number.ts";
import { period } from "../fields/period.ts";
import { reference } from "../fields/reference.ts";
import { text } from "../fields/text.ts";
import { donationKinds } from "../vocabularies/donation-kinds.ts";
import { pageBlocks } from "./page-blocks.ts";
import { documentBlock, editorsNote, projectsOf, summary, title } from "./shared-fields.ts";

export const reports = defineCollection({
  name: "reports",
  group: "policy",
  label: {
    one: { sr: "Godišnji izveštaj", en: "Annual report" },
    many: { sr: "Godišnji izveštaji", en: "Annual reports" },
  },
  path: { sr: "izvestaji", en: "reports" },
  order: ["-year"],
  fields: {
    title,
    summary,
    year: number({
      label: { sr: "Godina", en: "Year" },
      whole: true,
      min: 2000,
      max: 2199,
      required: true,
      filtered: true,
      sorted: true,
    }),
    period: period({ label: { sr: "Obuhvaćeno razdoblje", en: "Period covered" }, of: "months" }),
    signed: date({ label: { sr: "Potpisano", en: "Signed on" } }),
    place: text({ label: { sr: "Mesto potpisivanja", en: "Signed at" }, localized: true, max: 100 }),
    compiledBy: reference({ label: { sr: "Sastavila ili sastavio", en: "Compiled by" }, to: "people" }),
    donations: blocks({
      label: { sr: "Donacije", en: "Donations" },
      of: {
        donation: {
          label: { sr: "Donacija", en: "Donation" },
          fields: {
            amount: money({ label: { sr: "Iznos", en: "Amount" }, required: true }),
            donor: reference({ label: { sr: "Donator", en: "Donor" }, to: "organisations" }),
            project: reference({ label: { sr: "Projekat", en: "Project" }, to: "projects" }),
            kind: choice({
              label: { sr: "Ako nije za projekat", en: "If not for a project" },
              of: donationKinds,
            }),
          },
        },
      },
    }),
    donationsTotal: money({ label: { sr: "Donacije ukupno", en: "Donations in total" } }),
    businessIncome: money({ label: { sr: "Prihod od poslovanja", en: "Business income" } }),
    expenditure: money({ label: { sr: "Rashodi", en: "Expenditure" } }),
    surplus: money({ label: { sr: "Višak", en: "Surplus" } }),
    projects: projectsOf,
    body: blocks({ label: { sr: "Sadržaj", en: "Content" }, localized: true, of: pageBlocks }),
    files: blocks({
      label: { sr: "Za preuzimanje", en: "To download" },
      localized: true,
      of: { document: documentBlock },
    }),
    editorsNote,
  },
});
