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
  expect((await visit("/en/good-practice")).main).toContain("will be listed here as soon as the first one");
});

test.each([
  [{}, "month"],
  [{ month: "2020-13" }, "month"],
  [{ month: "2020-04", sectors: ["A99"] }, "sectors.0"],
  [{ month: "2020-04", source: "rumour" }, "source"],
])("a practice of %o is refused for its %s", async (shared, field) => {
  const refused = await publish("practices", { shared, sr: { title: "Loš" } }).catch(
    (error: unknown) => error,
  );
  expect(refused).toMatchObject({ problem: { errors: [{ path: `shared.${field}` }] } });
});

test("a practice tells where it comes from and what can be learned, in every locale and in one round trip", async () => {
  const cooperative = await publish("organisations", {
    shared: { roles: ["actor"] },
    sr: { title: "Zadruga Njiva" },
    en: { title: "Field Cooperative" },
  });
  await publish("practices", {
    shared: {
      month: "2020-04",
      source: "have-your-say",
      sectors: ["A03", "A17"],
      place: { district: "RS-12", point: null },
      organisation: cooperative,
      editorsNote: "poverljivo",
    },
    sr: {
      title: "Maske",
      lessons: ["Počnite od malog <b>"],
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "Ovako je bilo" }] }],
      },
    },
    en: { title: "Masks" },
  });
  await publish("practices", {
    shared: { month: "2021-01", sectors: ["A01"], source: "coalition" },
    sr: { title: "Bašta" },
  });
  for (const [path, ...pieces] of [
    [
      "/sr/dobra-praksa/maske",
      "april 2020.",
      "zanatstvo i proizvodnja; socijalne usluge, zdravlje i zapošljavanje",
      "Šumadijski okrug",
      "Zadruga Njiva",
      "Šta se iz toga uči Počnite od malog &lt;b",
      "Ovako je bilo",
    ],
    ["/sr-cyrl/dobra-praksa/maske", "април 2020.", "Шумадијски округ", "Задруга Њива", "„Have your say!“"],
    [
      "/en/good-practice/masks",
      "April 2020",
      "crafts and manufacturing",
      "Field Cooperative",
      "“Have your say!”",
    ],
  ] as const) {
    const { main, roundTrips } = await visit(path);
    expect(roundTrips).toBe(1);
    for (const piece of pieces) expect(textOf(main)).toContain(piece);
    expect(main).not.toContain("poverljivo");
  }
  const list = await visit("/sr/dobra-praksa");
  expect(list.roundTrips).toBe(1);
  expect(list.main.indexOf(">Bašta<")).toBeLessThan(list.main.indexOf(">Maske<"));
  const narrowed = await visit("/en/good-practice?sectors=A17&place=RS-12");
  expect(narrowed.roundTrips).toBe(1);
  expect(narrowed.main).toContain(">Masks<");
  expect(narrowed.main).not.toContain(">Bašta<");
});
