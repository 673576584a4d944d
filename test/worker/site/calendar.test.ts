import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { mistakesInCalendar } from "./crawl/calendar.ts";
import { publisher } from "./publisher.ts";

let prelo: Prelo;
const facts = { kind: "training", state: "planned" };
const long =
  "Razgovor o zadrugama, prvi deo; čitanje zakona\\propisa i još ponešto što ne staje u jedan red – ćaskanje";

beforeAll(async () => {
  prelo = await startPrelo();
  const publish = publisher(prelo);
  const event = (title: string, shared: object, en?: string) =>
    publish("events", {
      shared: { ...facts, ...shared },
      sr: {
        title,
        summary: `O čemu:\n${title}`,
        venue: "Sala; Niš",
      },
      ...(en === undefined ? {} : { en: { title: en, slug: "summer" } }),
    });
  await event("Leti", { date: "2027-07-01", startTime: "18:30", endTime: "20:00" }, "Summer meeting");
  await event("Zimi", { date: "2027-01-15", startTime: "09:00" });
  await event("Dan", { date: "2027-02-28" });
  await event("Dani", { date: "2026-12-31", endDate: "2027-01-02" });
  await event("Ponoć", { date: "2027-05-01", startTime: "22:00", endTime: "01:00" });
  await event("Nema", { date: "2027-03-28", startTime: "02:30" });
  await event("Otkazano", {
    date: "2027-04-04",
    state: "cancelled",
    online: "https://example.org/soba?a=1,2;3",
  });
  await event(long, { date: "2027-06-01", place: { district: null, point: { lat: 43.32, lon: 21.9 } } });
  await prelo.manage.create("events", { shared: { ...facts, date: "2027-01-01" }, sr: { title: "Nacrt" } });
});
afterAll(() => prelo?.stop());

interface Found {
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly component: ICAL.Component;
}

async function eventsAt(path: string): Promise<ReadonlyMap<string, Found>> {
  const answer = await prelo.fetch(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const text = await answer.text();
  expect(mistakesInCalendar(text)).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return new Map(
    calendar.getAllSubcomponents("vevent").map((component) => {
      const { summary, startDate, endDate } = new ICAL.Event(component);
      const status = String(component.getFirstPropertyValue("status"));
      return [summary, { start: String(startDate), end: String(endDate), status, component }];
    }),
  );
}

test.each([
  "/sr/dogadjaji/nikad.ics",
  "/en/events/summer",
  "/en/events/..ics",
  "/sr/dogadjaji/nacrt.ics",
  "/sr/blog.ics",
])("%s is no calendar", async (path) => {
  const answer = await prelo.fetch(path);
  expect(answer.headers.get("content-type")).not.toContain("calendar");
});

test("a calendar holds every public event at its hour in Belgrade, or on its days", async () => {
  prelo.published.proxy.reset();
  const found = await eventsAt("/sr/dogadjaji.ics");
  expect(prelo.published.proxy.roundTrips).toHaveLength(1);
  const when = Object.fromEntries([...found].map(([name, { start, end }]) => [name, [start, end]]));
  expect(when).toEqual({
    Leti: ["2027-07-01T16:30:00Z", "2027-07-01T18:00:00Z"],
    Zimi: ["2027-01-15T08:00:00Z", "2027-01-15T08:00:00Z"],
    Dan: ["2027-02-28", "2027-03-01"],
    Dani: ["2026-12-31", "2027-01-03"],
    Ponoć: ["2027-05-01T20:00:00Z", "2027-05-01T23:00:00Z"],
    // Clocks go from two to three in this night.
    Nema: ["2027-03-28", "2027-03-29"],
    Otkazano: ["2027-04-04", "2027-04-05"],
    [long]: ["2027-06-01", "2027-06-02"],
  });
  expect(found.get("Otkazano")?.status).toBe("CANCELLED");
  expect(found.get("Leti")?.status).toBe("CONFIRMED");
  const said = found.get(long)?.component;
  expect(said?.getFirstPropertyValue("description")).toBe(`O čemu:\n${long}`);
  expect(said?.getFirstPropertyValue("location")).toBe("Sala; Niš");
  expect(said?.getFirstPropertyValue("geo")).toEqual([43.32, 21.9]);
  expect(found.get("Otkazano")?.component.getFirstPropertyValue("conference")).toBe(
    "https://example.org/soba?a=1,2;3",
  );
});

test("an event is the same one in every calendar, in the language of the calendar where it can be", async () => {
  const [sr, cyrillic, en] = await Promise.all(
    ["/sr/dogadjaji.ics", "/sr-cyrl/dogadjaji.ics", "/en/events.ics"].map(eventsAt),
  );
  const id = (found: ReadonlyMap<string, Found> | undefined, name: string) =>
    found?.get(name)?.component.getFirstPropertyValue("uid");
  expect(id(sr, "Leti")).toBeTruthy();
  expect(id(cyrillic, "Лети")).toBe(id(sr, "Leti"));
  expect(id(en, "Summer meeting")).toBe(id(sr, "Leti"));
  expect(en?.size).toBe(sr?.size);
  expect(en?.get("Zimi")?.component.getFirstProperty("summary")?.getParameter("language")).toBe("sr-Latn");
});

test("an event alone is a file of its own", async () => {
  prelo.published.proxy.reset();
  const found = await eventsAt("/en/events/summer.ics");
  expect(prelo.published.proxy.roundTrips).toHaveLength(1);
  expect([...found.keys()]).toEqual(["Summer meeting"]);
  expect(found.get("Summer meeting")?.component.getFirstPropertyValue("url")).toBe(
    `${prelo.url}/en/events/summer`,
  );
});

test("a change of an event reaches the calendar as a later one of the same", async () => {
  const before = (await eventsAt("/sr/dogadjaji.ics")).get("Dan")?.component;
  const id = String(before?.getFirstPropertyValue("uid"));
  const { shared } = (await prelo.manage.read("events", id)).parts;
  await prelo.manage.save("events", id, "shared", shared?.revision ?? 0, {
    ...shared?.data,
    state: "cancelled",
  });
  await prelo.manage.publish("events", id, []);
  const after = (await eventsAt("/sr/dogadjaji.ics")).get("Dan");
  expect(after?.status).toBe("CANCELLED");
  expect(Number(after?.component.getFirstPropertyValue("sequence"))).toBeGreaterThan(
    Number(before?.getFirstPropertyValue("sequence")),
  );
});

test("a calendar that a program has already is not sent again", async () => {
  const answer = await prelo.fetch("/en/events.ics");
  expect(answer.headers.get("cache-tag")).toContain("c:events");
  const again = await prelo.fetch("/en/events.ics", {
    headers: { "if-none-match": answer.headers.get("etag") ?? "" },
  });
  expect(again.status).toBe(304);
});
