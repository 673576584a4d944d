import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDemonstration } from "../../../ops/demonstration/index.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { type Findings, inspect } from "./crawl/inspect.ts";
import { publishLargeSite, type Size } from "./crawl/large-site.ts";

let prelo: Prelo;
let findings: Findings;

const size: Size = { enterprises: 2000, posts: 500, projects: 200 };

beforeAll(async () => {
  prelo = await startPrelo();
  await seedDemonstration(prelo.manage, () => undefined);
  await publishLargeSite(prelo, size);
  findings = await inspect(prelo);
}, 3_600_000);
afterAll(() => prelo?.stop());

test("a large site has no broken link, no invalid or heavy page, and heads, structured data and files that are right", () => {
  expect(findings).toEqual({
    pages: findings.pages,
    broken: [],
    markup: [],
    heavy: [],
    head: [],
    structuredData: [],
    files: [],
  });
  expect(findings.pages).toBeGreaterThan(3 * (size.enterprises + size.posts + size.projects));
}, 60_000);
