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

test("an empty list says what will be here", async () => {
  expect((await visit("/sr-cyrl/ljudi")).main).toContain("Овде ће бити људи коалиције");
});

test("a person without a group is refused", async () => {
  const refused = await publish("people", { sr: { title: "Niko" } }).catch((error: unknown) => error);
  expect(refused).toMatchObject({ problem: { errors: [{ path: "shared.groups" }] } });
});

test("people stand by their groups, each once, with what they are and where they belong", async () => {
  const house = await publish("organisations", {
    shared: { roles: ["member"] },
    sr: { title: "Kuća Žita" },
    en: { title: "House of Wheat" },
  });
  const hidden = await prelo.manage.create("organisations", {
    shared: { roles: ["member"] },
    sr: { title: "Skrivena" },
  });
  const author = await publish("people", {
    shared: {
      groups: ["author"],
      organisation: house,
      email: "a@example.org",
      website: "https://www.example.org/a",
    },
    sr: { title: "Anka Probić", position: "urednica" },
    en: { title: "Anka Probić", position: "editor" },
  });
  await publish("people", {
    shared: { groups: ["author", "secretariat"], organisation: hidden.id },
    sr: { title: "Zoran Probić", position: "koordinator" },
  });
  const list = await visit("/sr/ljudi");
  expect(list.roundTrips).toBe(1);
  expect(textOf(list.main)).toMatch(
    /Sekretarijat Zoran Probić koordinator Autori Anka Probić urednica · Kuća Žita$/,
  );
  expect(list.main).not.toContain("Skrivena");

  const post = await publish("posts", { shared: { authors: [author] }, sr: { title: "Njen tekst" } });
  await publish("publications", {
    shared: { authors: [author], kind: "analysis", date: "2021-02-26" },
    en: { title: "Her analysis" },
  });
  await publish("posts", { sr: { title: "Ničiji tekst" } });
  for (const [path, ...pieces] of [
    [
      "/sr/ljudi/anka-probic",
      "urednica",
      "Kuća Žita",
      "Tekstovi na blogu Njen tekst",
      "Her analysis na engleskom",
    ],
    ["/sr-cyrl/ljudi/anka-probic", "уредница", "Кућа Жита", "Њен текст", "анализа · 26. фебруар 2021."],
    [
      "/en/people/anka-probic",
      "editor",
      "House of Wheat",
      "Blog posts Njen tekst in Serbian",
      "Her analysis analysis",
    ],
  ] as const) {
    const { main, roundTrips } = await visit(path);
    expect(roundTrips).toBe(1);
    for (const piece of pieces) expect(textOf(main)).toContain(piece);
    expect(main).toContain('href="mailto:a@example.org"');
    expect(main).toContain(">example.org</a>");
    expect(main).not.toMatch(/Ničiji|Ничији/);
  }
  await prelo.manage.unpublish("posts", post, ["sr"]);
  expect((await visit("/sr/ljudi/anka-probic")).main).not.toContain("Njen tekst");
});

test("people can be narrowed to a group, and nonsense is left out of the address", async () => {
  const authors = await visit("/sr/ljudi?groups=author");
  expect(authors.main).toContain("Anka");
  const strange = await visit("/sr/ljudi?groups=king&page=0");
  expect(strange).toMatchObject({ status: 301, location: "/sr/ljudi" });
});
