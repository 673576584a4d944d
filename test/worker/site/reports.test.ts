import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publisher } from "./publisher.ts";
import { textOf, visitor } from "./visitor.ts";

let prelo: Prelo;
let publish: ReturnType<typeof publisher>;
let visit: ReturnType<typeof visitor>;
let foundation: string;
let project: string;
let person: string;

beforeAll(async () => {
  prelo = await startPrelo();
  publish = publisher(prelo);
  visit = visitor(prelo);
  foundation = await publish("organisations", {
    shared: { roles: ["donor"] },
    sr: { title: "Fondacija Žir" },
    en: { title: "Acorn Foundation" },
  });
  project = await publish("projects", {
    shared: {
      status: "completed",
      start: "2019-04",
      end: "2019-11",
      donors: [foundation],
      budget: { minor: 1000000, currency: "EUR" },
    },
    sr: { title: "Podsticanje" },
    en: { title: "Encouragement" },
  });
  person = await publish("people", {
    shared: { groups: ["secretariat"] },
    sr: { title: "Žana Primer" },
    en: { title: "Žana Primer" },
  });
});
afterAll(() => prelo?.stop());

const dinars = (minor: number) => ({ minor, currency: "RSD" });
const donation = (amount: object, more: object = {}) => ({ type: "donation", amount, ...more });

async function report(year: number, shared: object) {
  await publish("reports", { shared: { year, ...shared }, sr: { title: `Izveštaj ${year}` } });
  return visit(`/sr/izvestaji/izvestaj-${year}`);
}

test("an empty list says what will be here", async () => {
  expect((await visit("/en/reports")).main).toContain("The coalition’s annual reports will be listed here");
});

test("a report with nothing but its year shows no sums and no table", async () => {
  const { status, main: html, roundTrips } = await report(2001, {});
  expect(status).toBe(200);
  expect(roundTrips).toBe(1);
  expect(html).not.toContain("<table");
  expect(html).not.toContain("nije navedeno");
  expect(html).not.toContain("Potpis");
});

test("a sum that is not stated is said to be missing, and zero is not missing", async () => {
  const { main: html } = await report(2002, { businessIncome: dinars(0), surplus: dinars(150) });
  expect(textOf(html)).toMatch(/Prihod od poslovanja 0\sRSD/);
  expect(textOf(html)).toMatch(/Višak 1,50\sRSD/);
  expect(textOf(html)).toMatch(/Rashodi nije navedeno/);
  expect(textOf(html)).toMatch(/Donacije ukupno nije navedeno/);
});

test("donations are a table with bars to scale, and a total that is theirs goes without a remark", async () => {
  const { main: html, roundTrips } = await report(2003, {
    period: { start: "2003-01", end: "2003-11" },
    signed: "2003-12-24",
    compiledBy: person,
    donations: [
      donation(dinars(200000), { donor: foundation, project }),
      donation(dinars(50000), { donor: newId() }),
      donation(dinars(1), { kind: "initial" }),
    ],
    donationsTotal: dinars(250001),
    projects: [project, newId()],
  });
  expect(roundTrips).toBe(1);
  const table = /<table[\s\S]*<\/table>/.exec(html)?.[0] ?? "";
  expect(table.match(/<tr>/g)).toHaveLength(5);
  expect([...table.matchAll(/<rect width="([^"]*)"/g)].map(([, width]) => width)).toEqual([
    "100%",
    "25%",
    "0%",
  ]);
  expect(table).toContain('href="/sr/organizacije/fondacija-zir"');
  expect(table).toContain("početna donacija");
  expect(textOf(table)).toMatch(/Ukupno 2\.500,01\sRSD/);
  expect(html).not.toContain("Zbir navedenih donacija");
  expect(html).toContain("24. decembar 2003.");
  expect(html).toContain("Žana Primer");
  expect(html).toContain("januar–novembar 2003.");
  const ofTheYear = html.slice(html.indexOf("Projekti te godine"));
  expect(ofTheYear).toContain("10.000\u00a0€");
  expect(ofTheYear).toContain("Fondacija Žir");
  expect(html).not.toContain(" style=");
});

test("a total that is not the sum of the donations is remarked upon, and none is replaced by their sum", async () => {
  const donations = [donation(dinars(100), { donor: foundation }), donation(dinars(200))];
  const wrong = await report(2004, { donations, donationsTotal: dinars(400) });
  expect(textOf(wrong.main)).toMatch(/Ukupno 4,00\sRSD Zbir navedenih donacija je 3,00\sRSD/);
  expect(wrong.main).toContain('<th scope="row">nije navedeno<svg');
  const without = await report(2005, { donations });
  expect(textOf(without.main)).toMatch(/Ukupno 3,00\sRSD/);
  expect(without.main).not.toContain("Zbir navedenih donacija");
});

test("currencies are not added up, and are not compared by bars", async () => {
  const donations = [donation(dinars(100)), donation({ minor: 200, currency: "EUR" })];
  const { main: html } = await report(2006, { donations });
  expect(textOf(html)).toMatch(/Ukupno 1,00\sRSD \+ 2,00\s€/);
  expect(/<table[\s\S]*<\/table>/.exec(html)?.[0]).not.toContain("<rect");
});

test("the list names reports from the latest, with what was given", async () => {
  const { main: html, roundTrips } = await visit("/sr-cyrl/izvestaji");
  expect(roundTrips).toBe(1);
  expect(html.indexOf("Извештај 2006")).toBeLessThan(html.indexOf("Извештај 2003"));
  expect(html).toContain("2.500,01\u00a0RSD");
});
