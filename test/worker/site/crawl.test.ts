import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDemonstration } from "../../../ops/demonstration/index.ts";
import { demonstrationRedirects } from "../../../ops/demonstration/redirects.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { type Findings, inspect } from "./crawl/inspect.ts";

let prelo: Prelo;
let findings: Findings;

beforeAll(async () => {
  prelo = await startPrelo();
  await seedDemonstration(prelo.manage, () => undefined);
  findings = await inspect(prelo);
}, 600_000);
afterAll(() => prelo?.stop());

test("the whole demonstration site was seen", () => {
  expect(findings.pages).toBeGreaterThan(300);
});

test("no link leads nowhere", () => {
  expect(findings.broken).toEqual([]);
});

test("every page is valid HTML", () => {
  expect(findings.markup).toEqual([]);
});

test("every page is light", () => {
  expect(findings.heavy).toEqual([]);
});

test("titles, descriptions, canonical addresses and alternates are right and reciprocal", () => {
  expect(findings.head).toEqual([]);
});

test("structured data is what schema.org knows", () => {
  expect(findings.structuredData).toEqual([]);
});

test("feeds, calendars and the sitemap are valid", () => {
  expect(findings.files).toEqual([]);
});

test("addresses of the former site lead to pages that are there", async () => {
  for (const { shared } of demonstrationRedirects) {
    for (const from of [`${shared.from}`, `${shared.from}/`]) {
      const answer = await prelo.fetch(from);
      expect([answer.status, answer.headers.get("location")], from).toEqual([301, shared.to]);
    }
    expect((await prelo.fetch(`${shared.to}`)).status, shared.to ?? "").toBe(200);
  }
});
