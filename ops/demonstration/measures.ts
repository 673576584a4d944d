import type { measures } from "../../schema/collections/measures.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { paragraph, richText, toEntry } from "./rich-text.ts";

type Measure = EntryOf<typeof measures>;

const law: Measure = {
  id: ids.socialEntrepreneurshipLaw,
  shared: {
    kind: "law",
    state: "in-force",
    topics: [ids.topicEnterprises, ids.topicPolicies],
    mainActivities: [ids.advocacy],
    editorsNote:
      "Izvori navode samo broj glasila, dan osnivanja saveta i dan od kojeg se status beleži. Dan usvajanja, nadležno telo i adresa zvaničnog teksta nisu poznati.\n" +
      "The sources give only the number of the gazette, the day the council was founded and the day since which the status is recorded. The day of adoption, the responsible body and the address of the official text are not known.",
  },
  sr: {
    title: "Zakon o socijalnom preduzetništvu",
    summary:
      "U registru se od 15. novembra 2022. godine beleži status socijalnog preduzetništva. To je status, a ne novi pravni oblik.",
    gazette: "Sl. glasnik RS 14/2022",
    steps: [
      { type: "step", date: "2022-05-19", text: "Osnovan je savet za ovu oblast.", source: null },
      {
        type: "step",
        date: "2022-11-15",
        text: "Agencija za privredne registre (APR) počinje da beleži status socijalnog preduzetništva.",
        source: null,
      },
    ],
  },
  en: {
    title: "Law on Social Entrepreneurship",
    summary:
      "Since 15 November 2022 the register has recorded the status of social entrepreneurship. It is a status, not a new legal form.",
    gazette: "Official Gazette of RS 14/2022",
    steps: [
      { type: "step", date: "2022-05-19", text: "The council for this field is founded.", source: null },
      {
        type: "step",
        date: "2022-11-15",
        text: "The Business Registers Agency (APR) begins to record the status of social entrepreneurship.",
        source: null,
      },
    ],
  },
};

const strategy: Measure = {
  id: ids.exampleStrategy,
  shared: {
    kind: "strategy",
    state: "debated",
    states: [
      { type: "state", date: "2025-04-10", state: "announced", source: "https://example.org/announcement" },
      { type: "state", date: "2025-10-01", state: "drafted", source: null },
      { type: "state", date: "2026-10-05", state: "debated", source: "https://example.org/draft" },
      { type: "state", date: "2027-03-01", state: "adopted", source: null },
    ],
    grade: "not-started",
    assessed: "2026-10-15",
    topics: [ids.topicPolicies, ids.topicIntegration],
    mainActivities: [ids.advocacy, ids.informing],
  },
  sr: {
    title: "Primer: Strategija razvoja solidarne ekonomije",
    summary: "Izmišljena strategija, koja pokazuje kako pratimo nešto što je tek u raspravi.",
    responsible: "Primer: nadležno ministarstvo",
    assessment: richText(
      paragraph(
        "Strategija još nije usvojena, pa nema šta da se sprovodi. Ocena stoji ovde da bi se kasnije videlo šta se promenilo.",
      ),
    ),
    integration: richText(
      paragraph(
        "Ovde piše šta približavanje Evropskoj uniji menja ili će promeniti: na primer, pod kojim uslovima sme da se daje podrška i koje podatke o njoj država mora da objavi. Tekst je primer.",
      ),
    ),
    recommendations: [
      "Primer: Uz svaku meru navesti ko je sprovodi, s koliko novca i do kada.",
      "Primer: Jednom godišnje objaviti šta je urađeno, a šta nije i zašto.",
    ],
  },
  en: {
    title: "Example: Strategy for developing the solidarity economy",
    summary: "A made-up strategy, which shows how we follow what is still under debate.",
    responsible: "Example: the ministry in charge",
    assessment: richText(
      paragraph(
        "The strategy has not been adopted yet, so there is nothing to carry out. The grade is here so that one can see later what has changed.",
      ),
    ),
    integration: richText(
      paragraph(
        "This is the place for what drawing closer to the European Union changes or will change: for instance, on what conditions support may be given and what the state must publish about it. The text is an example.",
      ),
    ),
    recommendations: [
      "Example: Say with each measure who carries it out, with how much money and by when.",
      "Example: Publish once a year what has been done, what has not and why.",
    ],
  },
};

const support: Measure = {
  id: ids.hiringSupport,
  shared: {
    kind: "support",
    state: "in-force",
    official: "https://example.org/support",
    states: [
      { type: "state", date: "2024-02-12", state: "announced", source: null },
      { type: "state", date: "2024-09-03", state: "adopted", source: "https://example.org/decision" },
      { type: "state", date: "2025-01-01", state: "in-force", source: null },
    ],
    grade: "partial",
    assessed: "2026-05-20",
    topics: [ids.topicPolicies],
    mainActivities: [ids.advocacy],
  },
  sr: {
    title: "Primer: Podrška prvom zaposlenju u socijalnom preduzeću",
    summary: "Izmišljena mera podrške, koja pokazuje ocenu s dokazima i preporukama.",
    responsible: "Primer: služba za zapošljavanje",
    gazette: "Primer: Sl. glasnik RS 0/2024",
    steps: [
      {
        type: "step",
        date: "2025-03-17",
        text: "Raspisan je prvi konkurs.",
        source: "https://example.org/call",
      },
    ],
    assessment: richText(
      paragraph(
        "Novac stiže do preduzeća koja imaju nekoga da piše prijave. Do malih, kojima je mera namenjena, stiže ređe. Više o tome odakle polazimo piše u tekstu ",
        toEntry(ids.law, "o Zakonu o socijalnom preduzetništvu"),
        ".",
      ),
    ),
    evidence: [
      {
        type: "evidence",
        text: "Primer dokaza: Među onima koji su dobili podršku malo je preduzeća sa manje od pet zaposlenih.",
        source: "https://example.org/results",
      },
      {
        type: "evidence",
        text: "Primer dokaza: Prijava ima više strana nego sva ostala papirologija zajedno.",
        source: null,
      },
    ],
    recommendations: ["Primer: Skratiti prijavu na dve strane i primati je tokom cele godine."],
  },
  en: {
    title: "Example: Support for a first job in a social enterprise",
    summary: "A made-up support measure, which shows an assessment with evidence and recommendations.",
    responsible: "Example: the employment service",
    gazette: "Example: Official Gazette of RS 0/2024",
    steps: [
      {
        type: "step",
        date: "2025-03-17",
        text: "The first call is opened.",
        source: "https://example.org/call",
      },
    ],
    assessment: richText(
      paragraph(
        "The money reaches enterprises that have someone to write applications. It reaches the small ones, for which it is meant, less often. Where we start from is explained in the post on the ",
        toEntry(ids.law, "Law on Social Entrepreneurship"),
        ".",
      ),
    ),
    evidence: [
      {
        type: "evidence",
        text: "Example of evidence: Few of those who received support have fewer than five employees.",
        source: "https://example.org/results",
      },
      {
        type: "evidence",
        text: "Example of evidence: The application form has more pages than all the other paperwork together.",
        source: null,
      },
    ],
    recommendations: ["Example: Shorten the form to two pages and accept it all year round."],
  },
};

export const demonstrationMeasures: readonly Measure[] = [law, strategy, support];
