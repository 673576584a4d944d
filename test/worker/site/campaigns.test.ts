import { afterAll, beforeAll, expect, test } from "vitest";
import { Refused } from "../../../ops/manage-client.ts";
import { newId } from "../../../schema/id.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publisher } from "./publisher.ts";
import { visitor } from "./visitor.ts";

let prelo: Prelo;
let publish: ReturnType<typeof publisher>;
let visit: ReturnType<typeof visitor>;

beforeAll(async () => {
  prelo = await startPrelo();
  publish = publisher(prelo);
  visit = visitor(prelo);
});
afterAll(() => prelo?.stop());

test("an empty list says what will be here", async () => {
  const { main: html, roundTrips } = await visit("/sr-cyrl/kampanje");
  expect(roundTrips).toBe(1);
  expect(html).toContain("Овде ће стајати кампање коалиције");
});

test("a campaign that ends before it begins, or runs nowhere on the web, is not published", async () => {
  for (const shared of [
    { period: { start: "2026-03", end: "2026-01" } },
    { period: { start: "2026-03", end: null }, channels: ["javascript:alert(1)"] },
    {},
  ]) {
    const refused = await publish("campaigns", { shared, sr: { title: "Loša" } }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Refused);
  }
});

test("a campaign says its message, where it runs and what belongs to it", async () => {
  const project = await publish("projects", {
    shared: { status: "active", start: "2020-01" },
    sr: { title: "Projekat" },
    en: { title: "Project" },
  });
  const post = await publish("posts", { sr: { title: "Tekst kampanje" } });
  await publish("campaigns", {
    shared: {
      period: { start: "2026-01", end: null },
      hashtags: ["#SolidarnaEkonomija", "Ljubav"],
      channels: ["https://www.example.org/kampanja"],
      projects: [project],
      posts: [newId(), post],
      editorsNote: "poverljivo",
    },
    sr: { title: "Kupi solidarno", message: "Svaki dinar je <glas>." },
    en: { title: "Buy in Solidarity" },
  });
  const { main: html, roundTrips } = await visit("/sr-cyrl/kampanje/kupi-solidarno");
  expect(roundTrips).toBe(1);
  for (const said of [
    "Сваки динар је &lt;глас>.",
    "од јануара 2026.",
    "#SolidarnaEkonomija #Ljubav",
    ">example.org</a>",
    "Пројекат",
    "Текст кампање",
  ])
    expect(html).toContain(said);
  expect(html).not.toContain("poverljivo");
  const english = (await visit("/en/campaigns/buy-in-solidarity")).main;
  expect(english).not.toContain("blockquote");
  expect(english).toContain("from January 2026");
  const list = (await visit("/sr/kampanje")).main;
  expect(list).toContain("Svaki dinar je &lt;glas>.");
  expect(list).toContain('href="/sr/projekti/projekat"');
});
