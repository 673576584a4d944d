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

const doc = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

test("an empty list says what will be here", async () => {
  const { status, main: html, roundTrips } = await visit("/en/events");
  expect(status).toBe(200);
  expect(roundTrips).toBe(1);
  expect(html).toContain("will be listed here as soon as the first one is published");
  expect(html).not.toContain(".ics");
});

test.each([
  [{ kind: "training", state: "planned" }, "date"],
  [{ kind: "training", state: "planned", date: "2026-02-30" }, "date"],
  [{ kind: "training", state: "planned", date: "2026-02-03", startTime: "25:00" }, "startTime"],
  [{ kind: "party", state: "planned", date: "2026-02-03" }, "kind"],
])("an event of %o is refused for its %s", async (shared, field) => {
  const refused = await publish("events", { shared, sr: { title: "Loš" } }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect((refused as Refused).problem).toMatchObject({ errors: [{ path: `shared.${field}` }] });
});

test("an event tells when, where, for whom and what came of it, in every locale and in one round trip", async () => {
  const project = await publish("projects", {
    shared: { status: "active", start: "2020-01" },
    sr: { title: "Projekat Ž" },
    en: { title: "Project Z" },
  });
  await publish("events", {
    shared: {
      kind: "training",
      state: "held",
      date: "2026-09-30",
      endDate: "2026-10-02",
      startTime: "09:30",
      endTime: "16:00",
      place: { district: "RS-20", point: null },
      online: "https://www.example.org/soba",
      stakeholders: ["trade-unions", "academia"],
      projects: [project, newId()],
      editorsNote: "poverljivo",
    },
    sr: {
      title: "Obuka o ceni",
      venue: "Sala u Nišu",
      agenda: doc("Prvo cena <b>"),
      minutes: doc("Govorilo se redom"),
      conclusions: doc("Cena je prava"),
      documents: [{ type: "document", title: "Obrazac", address: "https://example.org/obrazac" }],
    },
    en: { title: "Training on prices", conclusions: doc("The price is right") },
  });
  const said = {
    "/sr/dogadjaji/obuka-o-ceni": [
      "30. septembar – 2. oktobar 2026.",
      "09:30–16:00",
      "Sala u Nišu",
      "Nišavski okrug",
      ">example.org</a>",
      "sindikati i akademska zajednica",
      "obuka",
      "održano",
      "Projekat Ž",
      "Zapisnik",
      "Govorilo se redom",
      "Prvo cena &lt;b",
      "Cena je prava",
      "Obrazac",
    ],
    "/sr-cyrl/dogadjaji/obuka-o-ceni": [
      "30. септембар – 2. октобар 2026.",
      "Сала у Нишу",
      "Нишавски округ",
      "синдикати",
      "Записник",
    ],
    "/en/events/training-on-prices": [
      "30 September – 2 October 2026",
      "Nišava District",
      "trade unions and academia",
      "Project Z",
      "The price is right",
    ],
  };
  for (const [path, texts] of Object.entries(said)) {
    const { main: html, roundTrips } = await visit(path);
    expect(roundTrips, path).toBe(1);
    for (const text of texts) expect(html, path).toContain(text);
    expect(html).not.toContain("poverljivo");
    expect(html).not.toContain("cancelled");
  }
  const { main: html } = await visit("/en/events/training-on-prices");
  expect(html).not.toContain("Minutes");
  expect(html).not.toContain("Add to your calendar");
});

test("one day is no period, a start alone is said as a time, and nothing else is made up", async () => {
  await publish("events", {
    shared: {
      kind: "other",
      state: "planned",
      date: "2031-01-05",
      endDate: "2031-01-05",
      startTime: "18:00",
    },
    sr: { title: "Samo dan" },
  });
  const { main: html } = await visit("/sr/dogadjaji/samo-dan");
  expect(html).toContain("5. januar 2031.<small>u 18:00</small>");
  expect(html).not.toContain("Mesto održavanja");
  expect(html).toContain('href="/sr/dogadjaji/samo-dan.ics"');
});

test("a last day before the first is left out", async () => {
  await publish("events", {
    shared: { kind: "other", state: "held", date: "2021-01-05", endDate: "2021-01-03" },
    en: { title: "Back in Time" },
  });
  const { main } = await visit("/en/events/back-in-time");
  expect(main).toContain("<dd>5 January 2021</dd>");
});

test("what was cancelled says so above all else", async () => {
  await publish("events", {
    shared: { kind: "conference", state: "cancelled", date: "2026-01-05" },
    sr: { title: "Otkazano" },
    en: { title: "Called Off" },
  });
  const { main: html } = await visit("/en/events/called-off");
  expect(html).toContain("This event has been cancelled.");
  expect(html.indexOf("This event has been cancelled.")).toBeLessThan(html.indexOf("When</dt>"));
});

test("the list has what is to come first, the next one on top, then what was held, from the latest, then the cancelled", async () => {
  await publish("events", {
    shared: { kind: "other", state: "planned", date: "2030-12-31" },
    en: { title: "English Only" },
  });
  await publish("events", {
    shared: { kind: "assembly", state: "held", date: "2019-12-18" },
    sr: { title: "Osnivačka" },
  });
  const { main, roundTrips } = await visit("/sr/dogadjaji");
  expect(roundTrips).toBe(1);
  const order = [
    "Predstojeći događaji",
    "English Only",
    "Samo dan",
    "Održani događaji",
    "Obuka o ceni",
    "Osnivačka",
    "Otkazani događaji",
    "Otkazano",
  ];
  const found = order.map((text) => main.indexOf(`>${text}<`));
  expect(Math.min(...found)).toBeGreaterThan(0);
  expect(found).toEqual([...found].sort((one, other) => one - other));
  for (const title of ["English Only", "Samo dan", "Obuka o ceni"])
    expect(main.split(`>${title}</a>`)).toHaveLength(2);
  expect(main).toContain('href="/sr/dogadjaji.ics"');
});

test("the list is narrowed by kind, state, stakeholders and district", async () => {
  for (const [query, shown] of [
    ["kind=training", ["Obuka o ceni"]],
    ["state=planned", ["English Only", "Samo dan"]],
    ["stakeholders=academia", ["Obuka o ceni"]],
    ["place=RS-20", ["Obuka o ceni"]],
    ["kind=training&state=planned", []],
  ] as const) {
    const { main: html, roundTrips } = await visit(`/sr/dogadjaji?${query}`);
    expect(roundTrips, query).toBe(1);
    const titles = ["English Only", "Samo dan", "Obuka o ceni", "Osnivačka", "Otkazano"];
    expect(
      titles.filter((title) => html.includes(`>${title}</a>`)),
      query,
    ).toEqual(shown);
  }
  const answer = await prelo.fetch("/sr/dogadjaji?kind=party&moon=full", { redirect: "manual" });
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe("/sr/dogadjaji");
});
