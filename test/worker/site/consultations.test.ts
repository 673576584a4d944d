import { afterAll, beforeAll, expect, test } from "vitest";
import { Refused } from "../../../ops/manage-client.ts";
import { newId } from "../../../schema/id.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publisher } from "./publisher.ts";
import { courseIn, textOf, visitor } from "./visitor.ts";

let prelo: Prelo;
let publish: ReturnType<typeof publisher>;
let visit: ReturnType<typeof visitor>;

beforeAll(async () => {
  prelo = await startPrelo();
  publish = publisher(prelo);
  visit = visitor(prelo);
});
afterAll(() => prelo?.stop());

const doc = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

const phase = (of: string, start: string, end: string | null, current?: boolean) => ({
  type: "phase",
  phase: of,
  start,
  end,
  ...(current !== undefined && { current }),
});

const phases = [
  phase("preparation", "2026-09-01", "2026-09-30"),
  phase("meetings", "2026-10-05", "2026-10-20"),
  phase("written", "2026-10-12", "2026-12-15"),
  phase("conclusion", "2027-02-15", null),
];

/** The same phases, of which these are said to be under way. */
const during = (...current: readonly string[]) =>
  phases.map((each) => ({ ...each, current: current.includes(each.phase) }));

test("an empty list says what will be here, and an address without a consultation is not found", async () => {
  const { status, main, roundTrips } = await visit("/en/consultations");
  expect([status, roundTrips]).toEqual([200, 1]);
  expect(main).toContain(
    "The consultations that the coalition prepares, holds and concludes will be listed here",
  );
  expect((await visit("/sr/konsultacije/nema")).status).toBe(404);
});

test.each([
  [{ start: "2026-10-05" }, {}, "shared.state"],
  [{ state: "open" }, {}, "shared.start"],
  [
    { state: "open", start: "2026-10-05", phases: [phase("party", "2026-10-05", null)] },
    {},
    "shared.phases.0.phase",
  ],
  [
    { state: "open", start: "2026-10-05", phases: [{ type: "phase", phase: "written" }] },
    {},
    "shared.phases.0.start",
  ],
  [{ state: "open", start: "2026-10-05", participate: "javascript:alert(1)" }, {}, "shared.participate"],
  [
    { state: "open", start: "2026-10-05" },
    { documents: [{ type: "document", title: "?" }] },
    "sr.documents.0.address",
  ],
])("a consultation of %o and %o is refused for its %s", async (shared, sr, path) => {
  const refused = await publish("consultations", {
    shared,
    sr: { title: "Loše", slug: "lose", ...sr },
  }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect((refused as Refused).problem).toMatchObject({ errors: [{ path }] });
  expect((await visit("/sr/konsultacije/lose")).status).toBe(404);
});

test("a consultation of which only the least is known has no empty parts", async () => {
  await publish("consultations", {
    shared: { state: "planned", start: "2027-03-01" },
    sr: { title: "Kratko", slug: "kratko" },
  });
  const { status, main } = await visit("/sr/konsultacije/kratko");
  expect(status).toBe(200);
  expect(textOf(main)).toContain("Trajanje od 1. marta 2027.");
  expect(main).not.toMatch(/<h2|<ol|<ul|undefined|null|NaN/);
});

test.each([
  ["planned", phases, ["pred nama", "pred nama", "pred nama", "pred nama"]],
  ["planned", during("preparation"), ["u toku", "pred nama", "pred nama", "pred nama"]],
  ["open", phases, [null, null, null, null]],
  ["open", during("meetings", "written"), ["iza nas", "u toku", "u toku", "pred nama"]],
  ["closed", during("conclusion"), ["iza nas", "iza nas", "iza nas", "u toku"]],
  ["concluded", during("written"), ["iza nas", "iza nas", "iza nas", "iza nas"]],
])("the phases of a consultation that is %s stand as its editors say", async (state, of, marks) => {
  const slug = `faze-${newId().slice(-12)}`;
  await publish("consultations", {
    shared: { state, start: "2026-09-01", phases: of },
    sr: { title: "Faze", slug },
  });
  const { main } = await visit(`/sr/konsultacije/${slug}`);
  const names = [
    "septembar 2026. priprema",
    "5–20. oktobar 2026. sastanci",
    "12. oktobar – 15. decembar 2026. pisani predlozi",
    "od 15. februara 2027. zaključci",
  ];
  expect(courseIn(main)).toEqual(
    names.map((name, index) => {
      const mark = marks[index];
      return `${mark === "u toku" ? "> " : ""}${name}${mark ? ` ${mark}` : ""}`;
    }),
  );
});

test("a consultation tells what is asked, of whom, where and when, and to which policy it led", async () => {
  const hidden = newId();
  const measure = await publish("measures", {
    shared: { kind: "law", state: "adopted" },
    sr: { title: "Zakon o žetvi", slug: "zakon-o-zetvi" },
    en: { title: "Law on the Harvest", slug: "law-on-the-harvest" },
  });
  const consultation = await publish("consultations", {
    shared: {
      state: "open",
      start: "2026-10-05",
      end: "2026-12-15",
      phases: during("written"),
      stakeholders: ["trade-unions", "decision-makers"],
      participate: "https://www.example.org/upitnik",
      measures: [hidden, measure],
      editorsNote: "poverljivo",
    },
    sr: {
      title: "Pitanja o žetvi",
      slug: "pitanja-o-zetvi",
      questions: ["Kada žeti?", "Ko žanje <b>?"],
      documents: [
        { type: "document", title: "Nacrt žetve", address: "https://www.example.org/nacrt?a=1&b=2" },
      ],
      body: doc("Odgovara se pisano."),
      conclusion: doc("Složili smo se."),
    },
    en: {
      title: "Questions on the harvest",
      slug: "questions-on-the-harvest",
      questions: ["When to harvest?"],
      conclusion: doc("We agreed."),
    },
  });
  const meeting = (title: string, state: string, date: string) =>
    publish("events", {
      shared: { kind: "consultation-meeting", state, date, consultation },
      sr: { title },
    });
  await meeting("Sastanak četvrti", "planned", "2026-12-09");
  await meeting("Sastanak treći", "planned", "2026-12-01");
  const held = await meeting("Sastanak prvi", "held", "2026-10-06");
  await meeting("Sastanak drugi", "cancelled", "2026-10-13");
  await publish("events", {
    shared: { kind: "training", state: "planned", date: "2026-12-02" },
    sr: { title: "Nešto drugo" },
  });

  for (const [path, ...said] of [
    [
      "/sr/konsultacije/pitanja-o-zetvi",
      "otvorene",
      "5. oktobar – 15. decembar 2026.",
      "sindikati i donosioci odluka",
      "Gde se učestvuje example.org",
      "1 Kada žeti? 2 Ko žanje &lt;b>?",
      "Nacrt žetve example.org",
      "Složili smo se.",
      "Zakon o žetvi",
    ],
    [
      "/sr-cyrl/konsultacije/pitanja-o-zetvi",
      "отворене",
      "5. октобар – 15. децембар 2026.",
      "синдикати и доносиоци одлука",
      "1 Када жети? 2",
      "Нацрт жетве example.org",
      "Сложили смо се.",
      "Закон о жетви",
    ],
    [
      "/en/consultations/questions-on-the-harvest",
      "open",
      "5 October – 15 December 2026",
      "trade unions and decision makers",
      "1 When to harvest?",
      "We agreed.",
      "Law on the Harvest",
    ],
  ] as const) {
    const { status, main, roundTrips } = await visit(path);
    expect([status, roundTrips], path).toEqual([200, 1]);
    for (const piece of said) expect(textOf(main), path).toContain(piece);
    expect(main).not.toMatch(/poverljivo|Nešto drugo|Нешто друго|<b>/);
    expect(main).not.toContain(hidden);
  }

  const { main } = await visit("/sr/konsultacije/pitanja-o-zetvi");
  expect(main).toContain('href="https://www.example.org/nacrt?a=1&amp;b=2"');
  const order = ["treći", "četvrti", "prvi", "drugi"].map((which) => main.indexOf(`>Sastanak ${which}<`));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect((await visit("/sr/javne-politike/zakon-o-zetvi")).main).toContain(
    'href="/sr/konsultacije/pitanja-o-zetvi"',
  );

  const path = "/en/consultations/questions-on-the-harvest";
  expect(await (await prelo.cache.fetch(path)).text()).toContain("Sastanak prvi");
  prelo.cache.advance(61);
  await prelo.manage.unpublish("events", held, ["sr"]);
  expect(await (await prelo.cache.fetch(path)).text()).not.toContain("Sastanak prvi");
});

test("where to take part is said while a consultation is open, and only then", async () => {
  for (const [state, shown] of [
    ["planned", false],
    ["open", true],
    ["closed", false],
    ["concluded", false],
  ] as const) {
    const slug = `ucesce-${state}`;
    const shared = { state, start: "2026-10-05", participate: "https://example.org/upitnik" };
    await publish("consultations", { shared, sr: { title: "Učešće", slug } });
    expect((await visit(`/sr/konsultacije/${slug}`)).main.includes("example.org/upitnik"), state).toBe(shown);
  }
});

test("the list tells state, period and who takes part, and is narrowed by them", async () => {
  const all = await visit("/sr/konsultacije");
  expect([all.status, all.roundTrips]).toEqual([200, 1]);
  const items = all.main.split("<li><svg").slice(1).map(textOf);
  const [item = ""] = items.filter((each) => each.includes("Pitanja o žetvi"));
  for (const said of ["otvorene", "5. oktobar – 15. decembar 2026.", "sindikati i donosioci odluka"])
    expect(item).toContain(said);
  const narrowed = await visit("/sr/konsultacije?state=open&stakeholders=trade-unions");
  expect(narrowed.main).toContain("Pitanja o žetvi");
  expect(narrowed.main).not.toContain("Kratko");
  expect(await visit("/sr/konsultacije?stakeholders=svi")).toMatchObject({
    status: 301,
    location: "/sr/konsultacije",
  });
});
