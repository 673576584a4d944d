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

test("a post without authors, topics and kin is a page all the same", async () => {
  await publish("posts", { sr: { title: "Samac" } });
  const { status, main, roundTrips } = await visit("/sr/blog/samac");
  expect(status).toBe(200);
  expect(roundTrips).toBe(1);
  expect(main).not.toMatch(/<dl|Čitajte dalje/);
});

test("a post names its authors with their organisations, its topics and what it is about", async () => {
  const house = await publish("organisations", {
    shared: { roles: ["member"] },
    sr: { title: "Kuća Žita" },
    en: { title: "House of Wheat" },
  });
  const anka = await publish("people", {
    shared: { groups: ["author"], organisation: house },
    sr: { title: "Anka Probić" },
    en: { title: "Anka Probić" },
  });
  const zoran = await publish("people", { shared: { groups: ["author"] }, sr: { title: "Zoran Probić" } });
  const hidden = await prelo.manage.create("people", {
    shared: { groups: ["author"] },
    sr: { title: "Skriven" },
  });
  const topic = await publish("topics", { sr: { title: "Mladi" }, en: { title: "Youth" } });
  const project = await publish("projects", {
    shared: { status: "active", start: "2020-01" },
    sr: { title: "Most" },
    en: { title: "The Bridge" },
  });
  const shared = { authors: [anka, hidden.id, zoran], topics: [topic], projects: [project] };
  await publish("posts", { shared, sr: { title: "Glavni" }, en: { title: "The main one" } });
  for (const [path, ...pieces] of [
    ["/sr/blog/glavni", "Anka Probić Kuća Žita , Zoran Probić", "Mladi", "Most"],
    ["/sr-cyrl/blog/glavni", "Анка Пробић Кућа Жита , Зоран Пробић", "Млади", "Мост"],
    ["/en/blog/the-main-one", "Anka Probić House of Wheat , Zoran Probić in Serbian", "Youth", "The Bridge"],
  ] as const) {
    const { main, roundTrips } = await visit(path);
    expect(roundTrips).toBe(1);
    for (const piece of pieces) expect(textOf(main)).toContain(piece);
    expect(main).not.toMatch(/Skriven|Скривен/);
  }

  for (const title of ["Stariji", "Noviji", "Najnoviji"])
    await publish("posts", { shared: { topics: [topic] }, sr: { title } });
  await publish("posts", { shared: { projects: [project] }, en: { title: "By project" } });
  await publish("posts", { shared: { authors: [anka] }, sr: { title: "Nije srodan" } });
  const { main } = await visit("/sr/blog/glavni");
  const [, related = ""] = main.split("Čitajte dalje");
  const titles = [...related.matchAll(/<h3><a[^>]*>([^<]*)</g)].map(([, title]) => title);
  expect(titles).toEqual(["By project", "Najnoviji", "Noviji"]);

  const list = await visit("/sr/blog");
  expect(list.roundTrips).toBe(1);
  expect(textOf(list.main)).toContain("Piše Anka Probić , Zoran Probić · Mladi");
  const narrowed = await visit(`/en/blog?authors=${anka}`);
  expect(narrowed.main).toContain(">The main one<");
  expect(narrowed.main).not.toContain(">By project<");
});
