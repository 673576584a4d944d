import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publisher } from "./publisher.ts";
import { visitor } from "./visitor.ts";

let prelo: Prelo;
let publish: ReturnType<typeof publisher>;
let visit: ReturnType<typeof visitor>;
let ids: Record<"lead" | "guest" | "ground" | "alone", string>;

beforeAll(async () => {
  prelo = await startPrelo();
  publish = publisher(prelo);
  visit = visitor(prelo);
  const lead = await publish("organisations", {
    shared: { roles: ["partner"], country: "MK" },
    sr: { title: "Udruženje Most" },
    en: { title: "Bridge Association" },
  });
  const guest = await publish("organisations", {
    shared: { roles: ["partner"] },
    en: { title: "Guest Without a Country" },
  });
  const { id: hidden } = await prelo.manage.create("organisations", {
    shared: { roles: ["partner"], country: "DK" },
    sr: { title: "Nacrt iz Danske" },
  });
  const ground = await publish("projects", {
    shared: {
      status: "completed",
      start: "2020-01",
      end: "2022-08",
      lead,
      partners: [guest, hidden, newId()],
      countries: ["MK", "DK", "RS"],
    },
    sr: { title: "Od temelja" },
    en: { title: "From the Ground" },
  });
  const alone = await publish("projects", {
    shared: { status: "active", start: "2021-03" },
    sr: { title: "Bez kraja" },
  });
  ids = { lead, guest, ground, alone };
});
afterAll(() => prelo?.stop());

const sectionOf = (html: string, title: string) =>
  html.split("<section").find((section) => section.includes(`>${title}</h2>`)) ?? "";

test("partners stand under their countries, and a country without a public one is named all the same", async () => {
  const { main: html, roundTrips } = await visit("/en/projects/from-the-ground");
  expect(roundTrips).toBe(1);
  const items = sectionOf(html, "Partners")
    .split("<li>")
    .slice(1)
    .map((item) =>
      item
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    );
  expect(items).toEqual([
    "North Macedonia Bridge Association Lead organisation",
    "Denmark",
    "Serbia",
    "Guest Without a Country",
  ]);
  expect(html).not.toContain("Nacrt iz Danske");
});

test("a partner's name and country are in the page's own script and language", async () => {
  const { main: html } = await visit("/sr-cyrl/projekti/od-temelja");
  const section = sectionOf(html, "Партнери");
  expect(section).toContain("<strong>Северна Македонија</strong>");
  expect(section).toContain(">Удружење Мост</a>");
  expect(section).toMatch(/lang="en">Guest Without a Country<\/a> <span class="in">/);
});

test("a project without partners has no section of them", async () => {
  const { main: html } = await visit("/sr/projekti/bez-kraja");
  expect(html).not.toContain(">Partneri</h2>");
  expect(html).toContain("od marta 2021.");
});

test("meetings planned, held and cancelled stand apart, and a draft of one nowhere", async () => {
  const event = (title: string, state: string, date: string) =>
    publish("events", {
      shared: { kind: "consultation-meeting", state, date, projects: [ids.ground] },
      sr: { title },
    });
  await event("Davni sastanak", "held", "2020-05-01");
  await event("Drugi sastanak", "planned", "2030-02-02");
  await event("Prvi sastanak", "planned", "2030-01-01");
  await event("Propali sastanak", "cancelled", "2020-06-01");
  await prelo.manage.create("events", {
    shared: { kind: "training", state: "planned", date: "2030-01-03", projects: [ids.ground] },
    sr: { title: "Tajni sastanak" },
  });
  const { main: html, roundTrips } = await visit("/sr/projekti/od-temelja");
  expect(roundTrips).toBe(1);
  const { headers } = await prelo.fetch("/sr/projekti/od-temelja");
  expect(headers.get("cache-tag")).toContain("c:events");
  const ahead = sectionOf(html, "Predstojeći događaji");
  expect(ahead.indexOf("Prvi sastanak")).toBeGreaterThan(0);
  expect(ahead.indexOf("Drugi sastanak")).toBeGreaterThan(ahead.indexOf("Prvi sastanak"));
  expect(ahead).not.toContain("Davni sastanak");
  expect(sectionOf(html, "Održani događaji")).toContain("Davni sastanak");
  expect(sectionOf(html, "Otkazani događaji")).toContain("Propali sastanak");
  expect(html).not.toContain("Tajni sastanak");
});

test("what was published about it is named under its kind", async () => {
  await publish("campaigns", {
    shared: { period: { start: "2020-02", end: null }, projects: [ids.ground] },
    sr: { title: "Kampanja o temelju" },
  });
  await publish("posts", { shared: { projects: [ids.ground] }, sr: { title: "Tekst o temelju" } });
  await publish("practices", {
    shared: { month: "2021-05", projects: [ids.ground] },
    sr: { title: "Primer sa temelja" },
  });
  await publish("reports", { shared: { year: 2021, projects: [ids.ground] }, sr: { title: "Izveštaj" } });
  const { main: html, roundTrips } = await visit("/sr/projekti/od-temelja");
  expect(roundTrips).toBe(1);
  expect(sectionOf(html, "Kampanje")).toContain('href="/sr/kampanje/kampanja-o-temelju"');
  expect(sectionOf(html, "Tekstovi o projektu")).toContain("Tekst o temelju");
  expect(sectionOf(html, "Dobra praksa")).toContain('href="/sr/dobra-praksa/primer-sa-temelja"');
  expect(sectionOf(html, "Godišnji izveštaji")).toContain('href="/sr/izvestaji/izvestaj"');
});

const timelineOf = (html: string) => /<figure class="timeline">([\s\S]*?)<\/figure>/.exec(html)?.[1] ?? "";

test("the timeline has a bar for each listed project, to scale, and an open end runs on", async () => {
  const { main: html, roundTrips } = await visit("/sr/projekti");
  expect(roundTrips).toBe(1);
  const timeline = timelineOf(html);
  expect([...timeline.matchAll(/<text[^>]*>([^<]*)</g)].map(([, year]) => year)).toEqual([
    "2020.",
    "2021.",
    "2022.",
  ]);
  const [open = "", closed = ""] = timeline.split("<li>").slice(1);
  expect(open).toContain("Bez kraja");
  // March 2021 is the fifteenth of 36 months.
  expect(open).toMatch(/class="active"[^>]*><rect x="38.89%" width="61.11%"/);
  expect(open).toContain("<path");
  expect(closed).toContain("Od temelja");
  expect(closed).toMatch(/class="completed"[^>]*><rect x="0%" width="88.89%"/);
  expect(closed).not.toContain("<path");
  expect(html).not.toContain(" style=");
});

test("the timeline follows what the list is narrowed to, and one project alone has none", async () => {
  const { main: html } = await visit("/sr/projekti?status=active");
  expect(html).toContain("Bez kraja");
  expect(html).not.toContain(">Od temelja<");
  expect(timelineOf(html)).toBe("");
});

test("years are written as often as there is room, and a period backwards does not break the page", async () => {
  await publish("projects", {
    shared: { status: "completed", start: "1999-12", end: "1999-12" },
    sr: { title: "Star" },
  });
  await prelo.published.client.execute("update projects set \"end\" = '1998-01' where title = 'Star'");
  const { status, main: html } = await visit("/sr/projekti");
  expect(status).toBe(200);
  const years = [...timelineOf(html).matchAll(/<text[^>]*>([^<]*)</g)].map(([, year]) => year);
  expect(years).toEqual(["1998.", "2003.", "2008.", "2013.", "2018."]);
  expect(timelineOf(html)).not.toContain('width="-');
});
