import type { publications } from "../../schema/collections/publications.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { paragraph, richText, toEntry } from "./rich-text.ts";

type Publication = EntryOf<typeof publications>;

const recommendation = (text: string, ...measures: readonly string[]) =>
  ({ type: "recommendation", text, measures }) as const;

const recoveryAnalysis: Publication = {
  id: ids.recoveryAnalysis,
  shared: {
    kind: "analysis",
    date: "2021-02-26",
    publishers: [ids.coalition],
    projects: [ids.fairerSociety],
    topics: [ids.topicPolicies],
    mainActivities: [ids.advocacy],
    editorsNote:
      "Izvori kažu samo da je analiza sa preporukama među aktivnostima projekta. Datum, preporuke i adresa dokumenta su primeri.\n" +
      "The sources only say that an analysis with recommendations is among the activities of the project. The date, the recommendations and the address of the document are examples.",
  },
  sr: {
    title: "Primer: Analiza i preporuke posle pandemije kovida 19",
    summary:
      "Takva analiza bila je među aktivnostima projekta „Solidarna ekonomija za pravednije društvo“. Datum, preporuke i dokument ovde su samo primer.",
    files: [
      { type: "document", title: "Primer: Analiza (PDF)", address: "https://example.org/analysis.pdf" },
      {
        type: "document",
        title: "Primer: Preporuke na dve strane (PDF)",
        address: "https://example.org/brief.pdf",
      },
    ],
    recommendations: [
      recommendation(
        "Primer: Objavljivati jednom godišnje koliko organizacija ima status socijalnog preduzetništva i šta im je on doneo.",
        ids.socialEntrepreneurshipLaw,
      ),
      recommendation(
        "Primer: U izradu strategije uključiti one koji od solidarne ekonomije žive, a ne samo one koji je proučavaju.",
        ids.exampleStrategy,
      ),
      recommendation(
        "Primer: Ostaviti deo sredstava onima koji se prijavljuju prvi put.",
        ids.hiringSupport,
        ids.exampleStrategy,
      ),
      recommendation(
        "Primer: Čuvati i deliti primere dobre prakse iz krize, da se ne počinje svaki put od nule.",
      ),
    ],
    body: richText(
      paragraph(
        "Projekat ",
        toEntry(ids.fairerSociety, "Solidarna ekonomija za pravednije društvo"),
        " među svojim aktivnostima imao je i analizu sa preporukama za javne politike podrške sektoru posle pandemije. Kako takva publikacija stoji na sajtu, s preporukama koje vode do politika na koje se odnose, pokazuje ovaj primer.",
      ),
    ),
  },
  en: {
    title: "Example: Analysis and recommendations after COVID-19",
    summary:
      "Such an analysis was among the activities of the project “Solidarity economy for a fairer society”. The date, the recommendations and the document are only an example here.",
    files: [
      { type: "document", title: "Example: The analysis (PDF)", address: "https://example.org/analysis.pdf" },
      {
        type: "document",
        title: "Example: The recommendations on two pages (PDF)",
        address: "https://example.org/brief.pdf",
      },
    ],
    recommendations: [
      recommendation(
        "Example: Publish once a year how many organisations have the status of social entrepreneurship and what it has brought them.",
        ids.socialEntrepreneurshipLaw,
      ),
      recommendation(
        "Example: Involve those who live by the solidarity economy in writing the strategy, and not only those who study it.",
        ids.exampleStrategy,
      ),
      recommendation(
        "Example: Keep part of the funds for those who apply for the first time.",
        ids.hiringSupport,
        ids.exampleStrategy,
      ),
      recommendation(
        "Example: Keep and share good practice from the crisis, so that nobody starts from nothing again.",
      ),
    ],
    body: richText(
      paragraph(
        "Among the activities of the project ",
        toEntry(ids.fairerSociety, "Solidarity economy for a fairer society"),
        " is an analysis with policy recommendations for supporting the sector after the pandemic. This example shows what such a publication looks like on the site, with recommendations that link to the policies they concern.",
      ),
    ),
  },
};

const guide: Publication = {
  id: ids.exampleGuide,
  shared: {
    kind: "guide",
    date: "2026-03-16",
    publishers: [ids.coalition],
    pages: 48,
    isbn: "978-0-00-000000-2",
    topics: [ids.topicEnterprises],
    mainActivities: [ids.capacityBuilding],
  },
  sr: {
    title: "Primer: Vodič za upis statusa socijalnog preduzetništva",
    summary:
      "Izmišljen vodič, objavljen samo na srpskom, koji pokazuje kako izgleda publikacija sa brojem strana i ISBN-om.",
    files: [{ type: "document", title: "Primer: Vodič (PDF)", address: "https://example.org/guide.pdf" }],
  },
};

export const demonstrationPublications: readonly Publication[] = [recoveryAnalysis, guide];
