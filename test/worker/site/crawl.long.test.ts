import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDemonstration } from "../../../ops/demonstration/index.ts";
import type { EntryDraft } from "../../../ops/manage-client.ts";
import { newId } from "../../../schema/id.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { legalForms } from "../../../schema/vocabularies/legal-forms.ts";
import { sectors } from "../../../schema/vocabularies/sectors.ts";
import { targetGroups } from "../../../schema/vocabularies/target-groups.ts";
import { codesOf, type Vocabulary } from "../../../schema/vocabulary.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { type Findings, inspect } from "./crawl/inspect.ts";

let prelo: Prelo;
let findings: Findings;

const enterprises = 2000;
const posts = 500;
const projects = 200;

beforeAll(async () => {
  prelo = await startPrelo();
  await seedDemonstration(prelo.manage, () => undefined);
  await publishMany();
  findings = await inspect(prelo);
}, 3_600_000);
afterAll(() => prelo?.stop());

const pick = (vocabulary: Vocabulary, number: number) => {
  const codes = codesOf(vocabulary);
  return codes[number % codes.length] as string;
};

const paragraph = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

function enterprise(number: number): EntryDraft {
  return {
    shared: {
      sectors: [pick(sectors, number)],
      employs: [pick(targetGroups, number)],
      legalForm: pick(legalForms, number),
      listed: number % 3 === 0,
      place: number % 7 === 0 ? null : { district: pick(districts, number), point: null },
    },
    sr: { title: `Zadruga broj ${number}`, summary: "Pravi & prodaje <med>.", offers: ["med", "vosak"] },
    ...(number % 5 !== 0 && { en: { title: `Cooperative number ${number}` } }),
  };
}

function project(number: number): EntryDraft {
  return {
    shared: { status: "completed", start: `20${10 + (number % 15)}-0${1 + (number % 9)}`, end: null },
    sr: { title: `Projekat broj ${number}`, body: paragraph("O projektu.") },
    ...(number % 4 !== 0 && { en: { title: `Project number ${number}` } }),
  };
}

function post(number: number): EntryDraft {
  return {
    sr: { title: `Tekst „broj“ ${number}`, body: paragraph("Tekst.") },
    ...(number % 3 !== 0 && { en: { title: `Post “number” ${number}`, body: paragraph("Text.") } }),
  };
}

async function publishMany(): Promise<void> {
  const entries = [
    ...Array.from({ length: enterprises }, (_, number) => ["enterprises", enterprise(number)] as const),
    ...Array.from({ length: posts }, (_, number) => ["posts", post(number)] as const),
    ...Array.from({ length: projects }, (_, number) => ["projects", project(number)] as const),
  ].values();
  const publish = async () => {
    for (const [collection, draft] of entries) {
      const id = newId();
      await prelo.manage.create(collection, { id, ...draft });
      await prelo.manage.publish(collection, id, draft.en ? ["sr", "en"] : ["sr"]);
    }
  };
  await Promise.all([publish(), publish(), publish(), publish()]);
}

test("a large site has no broken link, no invalid or heavy page, and heads and structured data that are right", () => {
  expect(findings).toEqual({
    pages: findings.pages,
    broken: [],
    markup: [],
    heavy: [],
    head: [],
    structuredData: [],
  });
  expect(findings.pages).toBeGreaterThan(3 * (enterprises + posts + projects));
}, 60_000);
