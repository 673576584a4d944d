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

test("an address without a policy is not found, whatever is asked", async () => {
  for (const path of ["/sr/javne-politike/nema", "/en/policies/none", `/en/policies/${newId()}`])
    expect((await visit(path)).status, path).toBe(404);
});

test("an empty list says what will be here", async () => {
  const { status, main, roundTrips } = await visit("/sr-cyrl/javne-politike");
  expect([status, roundTrips]).toEqual([200, 1]);
  expect(main).toContain("Овде ће стајати јавне политике које коалиција прати и оцењује");
});

const least = { kind: "law", state: "adopted" };

test.each([
  [{ state: "adopted" }, {}, "shared.kind"],
  [{ kind: "law", state: "postponed" }, {}, "shared.state"],
  [{ ...least, states: [{ type: "state", state: "adopted" }] }, {}, "shared.states.0.date"],
  [{ ...least, grade: "good" }, {}, "shared.grade"],
  [least, { evidence: [{ type: "evidence", source: "https://example.org/" }] }, "sr.evidence.0.text"],
  [least, { steps: [{ type: "step", text: "Kada?" }] }, "sr.steps.0.date"],
])("a policy of %o and %o is refused for its %s", async (shared, sr, path) => {
  const refused = await publish("measures", { shared, sr: { title: "Loša", slug: "losa", ...sr } }).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(Refused);
  expect((refused as Refused).problem).toMatchObject({ errors: [{ path }] });
  expect((await visit("/sr/javne-politike/losa")).status).toBe(404);
});

test("a policy of which only the least is known has no empty parts, and says that it is not assessed", async () => {
  await publish("measures", {
    shared: { kind: "bylaw", state: "announced", assessed: "2026-01-01" },
    sr: { title: "Pravilnik", slug: "pravilnik" },
  });
  const { status, main } = await visit("/sr/javne-politike/pravilnik");
  expect(status).toBe(200);
  expect(textOf(main)).toContain("Stanje sada najavljeno");
  expect(main).toContain("Koalicija još nije objavila ocenu sprovođenja.");
  expect(main.match(/<h2/g)).toHaveLength(1);
  expect(main).not.toMatch(/2026|<ol|<ul|undefined|null|NaN/);
});

test("a policy tells its course, its assessment and its recommendations in every locale, in one round trip", async () => {
  const hidden = newId();
  const measure = newId();
  const source = "https://www.example.org/report?a=1&b=2";
  await prelo.manage.create("measures", {
    id: measure,
    shared: {
      kind: "law",
      state: "adopted",
      official: "https://example.org/law",
      // Not in the order of their days.
      states: [
        { type: "state", date: "2027-01-01", state: "in-force" },
        { type: "state", date: "2020-05-01", state: "announced", source },
        { type: "state", date: "2022-02-07", state: "adopted" },
      ],
      grade: "partial",
      assessed: "2026-05-20",
    },
    sr: {
      title: "Zakon o žetvi",
      slug: "zakon-o-zetvi",
      responsible: "Ministarstvo žetve",
      gazette: "Sl. glasnik RS 14/2022",
      steps: [{ type: "step", date: "2021-06-15", text: "Osnovan je savet <žetve>." }],
      evidence: [{ type: "evidence", text: "Jedno polje je požnjeveno.", source }],
      assessment: doc("Obrazloženje je ovde."),
      integration: doc("Evropa je blizu."),
      recommendations: ["Žeti na vreme."],
    },
    en: {
      title: "Law on the Harvest",
      slug: "law-on-the-harvest",
      steps: [{ type: "step", date: "2021-06-15", text: "The council is founded." }],
      recommendations: ["Harvest in time."],
    },
  });
  await prelo.manage.publish("measures", measure, ["sr", "en"]);
  const recommend = (...about: (readonly string[])[]) =>
    about.map((measures, index) => ({ type: "recommendation", text: `Preporučeno ${index + 1}.`, measures }));
  const publication = await publish("publications", {
    shared: { kind: "analysis", date: "2026-01-02" },
    sr: {
      title: "Analiza žetve",
      slug: "analiza-zetve",
      recommendations: recommend([measure], [], [hidden, measure]),
    },
  });
  await prelo.manage.create("publications", {
    shared: { kind: "analysis", date: "2026-01-03" },
    sr: { title: "Tajna analiza", recommendations: recommend([measure]) },
  });
  await publish("consultations", {
    shared: { state: "open", start: "2026-04-01", end: "2026-05-31", measures: [hidden, measure] },
    sr: { title: "Pitanja o žetvi", slug: "pitanja-o-zetvi" },
    en: { title: "Questions on the harvest", slug: "questions-on-the-harvest" },
  });

  for (const [path, said, course] of [
    [
      "/sr/javne-politike/zakon-o-zetvi",
      [
        "zakon",
        "Stanje sada usvojeno",
        "Sl. glasnik RS 14/2022",
        "sprovodi se delimično",
        "20. maj 2026.",
        "Jedno polje je požnjeveno. Izvor: example.org",
        "Evropa je blizu.",
        "Žeti na vreme.",
        "Preporučeno 3.",
        "otvorene · april–maj 2026.",
      ],
      [
        "1. maj 2020. najavljeno Izvor: example.org",
        "15. jun 2021. Osnovan je savet &lt;žetve>.",
        "> 7. februar 2022. usvojeno sada",
        "1. januar 2027. na snazi predstoji",
      ],
    ],
    [
      "/sr-cyrl/javne-politike/zakon-o-zetvi",
      [
        "закон",
        "Стање сада усвојено",
        "спроводи се делимично",
        "Министарство жетве",
        "Жети на време.",
        "Препоручено 3.",
        "отворене · април–мај 2026.",
      ],
      [
        "1. мај 2020. најављено Извор: example.org",
        "15. јун 2021. Основан је савет &lt;жетве>.",
        "> 7. фебруар 2022. усвојено сада",
        "1. јануар 2027. на снази предстоји",
      ],
    ],
    [
      "/en/policies/law-on-the-harvest",
      ["law", "adopted", "carried out in part", "20 May 2026", "Harvest in time.", "April–May 2026"],
      [
        "1 May 2020 announced Source: example.org",
        "15 June 2021 The council is founded.",
        "> 7 February 2022 adopted now",
        "1 January 2027 in force still to come",
      ],
    ],
  ] as const) {
    const { status, main, roundTrips } = await visit(path);
    expect([status, roundTrips], path).toEqual([200, 1]);
    for (const piece of said) expect(textOf(main), path).toContain(piece);
    expect(courseIn(main), path).toEqual(course);
    expect(main).toContain('href="https://www.example.org/report?a=1&amp;b=2"');
    expect(main).not.toMatch(/Tajna|Тајна|Preporučeno 2|Препоручено 2|<žetve|<жетве/);
    expect(main).not.toContain(hidden);
  }

  const { main } = await visit("/sr-cyrl/javne-politike/zakon-o-zetvi");
  for (const number of [1, 3])
    expect(main).toContain(
      `href="/sr-cyrl/publikacije/analiza-zetve#r${number}" aria-label="Препорука ${number}"`,
    );
  expect((await visit("/sr-cyrl/publikacije/analiza-zetve")).main).toMatch(/<li id="r3">/);

  const path = "/sr/javne-politike/zakon-o-zetvi";
  await prelo.cache.fetch(path);
  prelo.cache.advance(61);
  await prelo.manage.unpublish("publications", publication, ["sr"]);
  const later = await (await prelo.cache.fetch(path)).text();
  expect(later).not.toContain("Analiza žetve");
  expect(later).toContain("Žeti na vreme.");
});

test("a policy in Serbian alone stands on the English pages under a notice, its own words marked as Serbian", async () => {
  await publish("measures", {
    shared: { kind: "support", state: "in-force", grade: "full" },
    sr: {
      title: "Samo ovde",
      slug: "samo-ovde",
      responsible: "Opština",
      recommendations: ["Nastaviti."],
      steps: [{ type: "step", date: "2026-01-01", text: "Počelo je." }],
    },
  });
  const { main } = await visit("/en/policies/samo-ovde");
  expect(main).toContain("So far this has been published in Serbian only.");
  expect(main).toContain("carried out in full");
  expect(main).toContain('<span lang="sr-Latn">Opština</span>');
  expect(main).toContain('<span lang="sr-Latn">Počelo je.</span>');
  expect(main).toMatch(/<ul class="points" lang="sr-Latn"><li>Nastaviti\./);
});

test("the list tells kind, state, grade and its date, and is narrowed by them", async () => {
  const all = await visit("/en/policies");
  expect([all.status, all.roundTrips]).toEqual([200, 1]);
  const items = all.main.split("<li><svg").slice(1).map(textOf);
  const [item = ""] = items.filter((each) => each.includes("Law on the Harvest"));
  for (const said of ["law", "adopted", "carried out in part", "20 May 2026"]) expect(item).toContain(said);
  expect(all.main).toMatch(/Samo ovde<\/a> <span class="in">in Serbian/);

  const narrowed = await visit("/en/policies?kind=law&grade=partial");
  expect([narrowed.status, narrowed.roundTrips]).toEqual([200, 1]);
  expect(narrowed.main).toContain("Law on the Harvest");
  expect(narrowed.main).not.toContain("Samo ovde");
  expect(await visit("/sr/javne-politike?grade=odlicno&foo=1")).toMatchObject({
    status: 301,
    location: "/sr/javne-politike",
    roundTrips: 0,
  });
  expect((await visit("/sr/javne-politike?page=2")).status).toBe(404);
});
