import { afterAll, beforeAll, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publisher } from "./publisher.ts";
import { textOf, visitor } from "./visitor.ts";

let prelo: Prelo;
let publish: ReturnType<typeof publisher>;
let visit: ReturnType<typeof visitor>;

beforeAll(async () => {
  prelo = await startPrelo();
  publish = publisher(prelo);
  visit = visitor(prelo);
});
afterAll(() => prelo?.stop());

test("an empty list and an empty topic say what will be here", async () => {
  expect((await visit("/sr/teme")).main).toContain("Ovde će stajati teme");
  await publish("topics", { sr: { title: "Prazna tema" } });
  expect((await visit("/sr/teme/prazna-tema")).main).toContain("Na ovu temu još ništa nije objavljeno");
  expect((await visit("/sr/teme/nepostojeca")).status).toBe(404);
});

test("a topic gathers what is published on it, and the list counts it", async () => {
  const youth = await publish("topics", {
    sr: { title: "Mladi", summary: "O mladima." },
    en: { title: "Youth" },
  });
  const shared = { topics: [youth] };
  const post = await publish("posts", { shared, sr: { title: "Prvi" }, en: { title: "First" } });
  await publish("posts", { shared, en: { title: "Second" } });
  await publish("practices", { shared: { ...shared, month: "2020-04" }, sr: { title: "Praksa" } });
  await prelo.manage.create("posts", { shared, sr: { title: "Nacrt" } });
  for (const [path, ...pieces] of [
    ["/sr/teme/mladi", "Prvi", "Second na engleskom", "Praksa april 2020."],
    ["/sr-cyrl/teme/mladi", "Први", "Second на енглеском", "Пракса април 2020."],
    ["/en/topics/youth", "First", "Second", "Praksa in Serbian April 2020"],
  ] as const) {
    const { main, roundTrips } = await visit(path);
    expect(roundTrips).toBe(1);
    for (const piece of pieces) expect(textOf(main)).toContain(piece);
    expect(main).not.toContain("Nacrt");
  }
  const list = await visit("/en/topics");
  expect(list.roundTrips).toBe(1);
  // Each once, however many languages it is published in.
  expect(textOf(list.main)).toMatch(/Youth .*Good practice 1 Blog 2/);
  expect(list.main).toContain(`href="/en/blog?topics=${youth}"`);
  const narrowed = await visit(`/en/blog?topics=${youth}`);
  expect(narrowed.main).toContain(">First<");

  await prelo.manage.unpublish("posts", post, ["sr", "en"]);
  expect(textOf((await visit("/en/topics")).main)).toMatch(/Youth .*Blog 1/);
});

test.each([
  ["projects", "/en/projects/filed", { status: "active", start: "2020-01" }],
  ["events", "/en/events/filed", { kind: "training", state: "held", date: "2026-09-30" }],
  ["campaigns", "/en/campaigns/filed", { period: { start: "2020-02", end: null } }],
  ["posts", "/en/blog/filed", {}],
])("an entry of %s leads to its topics and main activities", async (collection, path, facts) => {
  const both = (sr: string, en: string) => ({ sr: { title: sr }, en: { title: en } });
  const topic = await publish("topics", both(`Zadruge (${collection})`, `Cooperatives (${collection})`));
  const activity = await publish("activities", {
    shared: { position: 1 },
    ...both(`Učenje (${collection})`, `Learning (${collection})`),
  });
  await publish(collection, {
    shared: { ...facts, topics: [topic], mainActivities: [activity] },
    ...both("Svrstano", "Filed"),
  });
  const { main, roundTrips } = await visit(path);
  expect(roundTrips).toBe(1);
  expect(main).toContain(`Topics</dt><dd><a href="/en/topics/cooperatives-${collection}">Cooperatives`);
  expect(main).toContain(`Main activities</dt><dd><a href="/en/what-we-do/learning-${collection}">Learning`);
});
