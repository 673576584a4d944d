import type { reports } from "../../schema/collections/reports.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { heading, list, name, paragraph, richText } from "./rich-text.ts";

const dinars = (minor: number) => ({ minor, currency: "RSD" });

const report2020: EntryOf<typeof reports> = {
  id: ids.report2020,
  shared: {
    year: 2020,
    period: { start: "2020-01", end: "2020-11" },
    signed: "2020-12-24",
    compiledBy: ids.dinaRakin,
    donations: [
      {
        type: "donation",
        amount: dinars(105753780),
        donor: ids.heinrichBoell,
        project: ids.encouragingDevelopment,
      },
      { type: "donation", amount: dinars(103200000), donor: ids.openSociety, project: ids.fairerSociety },
      { type: "donation", amount: dinars(1000000), kind: "initial" },
    ],
    donationsTotal: dinars(209953780),
    businessIncome: dinars(21150400),
    surplus: dinars(70428000),
    projects: [ids.groundUp, ids.fairerSociety, ids.encouragingDevelopment],
    editorsNote:
      "Rashodi nisu navedeni ni u jednom izvoru. Izvori se ne slažu o tome koliko je predloga projekata čekalo odluku (3 ili 1), pa se taj broj ne navodi.\n" +
      "Expenditure is stated in no source. The sources disagree on how many project proposals awaited a decision (3 or 1), so that number is not given.",
  },
  sr: {
    title: "Godišnji izveštaj za 2020. godinu",
    summary:
      "Tri projekta, 4 do 5 objava nedeljno i nešto više od dva miliona dinara donacija: šta je koalicija uradila u prvoj godini postojanja.",
    place: "Beograd",
    body: [
      {
        type: "text",
        body: richText(
          heading("Stanje krajem godine"),
          paragraph(
            "Kada je izveštaj potpisan, dva projekta su bila u toku, a jedan završen. Donatorima je uz njih podneto još 7 predloga projekata.",
          ),
        ),
      },
      {
        type: "text",
        body: richText(
          heading("Mediji i odnosi s javnošću"),
          paragraph(
            "Od septembra 2020. koalicija na društvenim mrežama objavljuje po planu, 4 do 5 objava nedeljno, i jednom nedeljno gleda kako one prolaze. Izveštaj navodi koliko je ljudi pratilo koaliciju:",
          ),
        ),
      },
      { type: "figure", number: 2100, label: "pratioci na mreži Facebook" },
      { type: "figure", number: 387, label: "pratioci na mreži Instagram" },
      { type: "figure", number: 268, label: "pratioci na mreži Twitter" },
      {
        type: "text",
        body: richText(
          paragraph("Za poslednjih 30 dana pre izveštaja navedeno je, u procentima:"),
          list(
            [name("Facebook"), ": oznake da se strana sviđa 125%, doseg 219%, interakcije 146%;"],
            [name("Instagram"), ": nalozi do kojih su objave stigle 266%, interakcije 57%, pratioci 16,8%."],
          ),
          heading("Ljudi"),
          paragraph(
            "U sekretarijatu su tri osobe radile po ugovoru o autorskom delu, a jedna po ugovoru o pružanju usluga. Uz njih je radilo još dvoje saradnika i volontera.",
          ),
        ),
      },
    ],
  },
  en: {
    title: "Annual report for 2020",
    summary:
      "Three projects, 4 to 5 posts a week and a little over two million dinars in donations: what the coalition did in the first year of its existence.",
    place: "Belgrade",
    body: [
      {
        type: "text",
        body: richText(
          heading("Where things stood at the end of the year"),
          paragraph(
            "When the report was signed, two projects were under way and one was completed. Besides them, 7 more project proposals had been submitted to donors.",
          ),
        ),
      },
      {
        type: "text",
        body: richText(
          heading("Media and public relations"),
          paragraph(
            "Since September 2020 the coalition has posted on social networks to a plan, 4 to 5 posts a week, and has looked once a week at how they are doing. The report says how many people followed the coalition:",
          ),
        ),
      },
      { type: "figure", number: 2100, label: "followers on Facebook" },
      { type: "figure", number: 387, label: "followers on Instagram" },
      { type: "figure", number: 268, label: "followers on Twitter" },
      {
        type: "text",
        body: richText(
          paragraph("For the last 30 days before the report it gives these percentages:"),
          list(
            "Facebook: page likes 125%, reach 219%, engagement 146%;",
            "Instagram: accounts reached 266%, interactions 57%, followers 16.8%.",
          ),
          heading("People"),
          paragraph(
            "In the secretariat three people worked on copyright contracts and one on a service contract. Two more people worked with them as associates and volunteers.",
          ),
        ),
      },
    ],
  },
};

export const demonstrationReports: readonly EntryOf<typeof reports>[] = [report2020];
