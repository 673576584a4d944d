import { afterAll, beforeAll, expect, test } from "vitest";
import { inBelgrade } from "../../../schema/language/instant.ts";
import { inTurn } from "../../../worker/site/parts/in-turn.ts";
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

const organisation = (title: string, shared: object) =>
  publish("organisations", { shared: { ...shared }, sr: { title }, en: { title } });

/** What stands under a heading of the overview. */
const partOf = (main: string, title: string) =>
  main
    .split('<section class="part">')
    .map(textOf)
    .find((text) => text.startsWith(title));

test("in as many days as there are members each stands first once, and none is left out", () => {
  const members = ["A", "B", "C", "D", "E"];
  const days = ["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"];
  const turns = days.map((day) => inTurn(members, day));
  expect(turns.map(([first]) => first).sort()).toEqual(members);
  for (const turn of turns) expect([...turn].sort()).toEqual(members);
  expect(turns[1]?.at(-1)).toBe(turns[0]?.[0]);
  expect(inTurn(members, "2026-12-29")).toEqual(turns[0]);
  expect(inTurn([], "2026-12-29")).toEqual([]);
});

test("the home page names the first twelve of those whose turn it is", async () => {
  const own = await startPrelo();
  const members = Array.from({ length: 14 }, (_, number) => `Članica ${String.fromCharCode(65 + number)}`);
  for (const [index, title] of members.entries())
    await publisher(own)("organisations", {
      shared: { roles: [index === 13 ? "founder" : "member"] },
      sr: { title },
    });
  await publisher(own)("organisations", { shared: { roles: ["partner"] }, sr: { title: "Partner" } });
  const before = inBelgrade(new Date().toISOString())?.date ?? "";
  const { main, roundTrips } = await visitor(own)("/sr");
  const after = inBelgrade(new Date().toISOString())?.date ?? "";
  await own.stop();
  expect(roundTrips).toBe(1);
  const [, named] = /Ko čini koaliciju (.*) Imenik/.exec(textOf(main)) ?? [];
  expect([before, after].map((day) => inTurn(members, day).slice(0, 12).join(" , "))).toContain(named);
});

test("an empty list says what will be here, and has no empty parts", async () => {
  const { main, roundTrips } = await visit("/en/organisations");
  expect(roundTrips).toBe(1);
  expect(main).toContain("The directory of organisations will appear here");
  expect(main).not.toContain("<h2");
});

test("organisations stand by what they are to the coalition, members in turn, donors with what they made possible", async () => {
  await organisation("Naša koalicija", { roles: ["coalition"], kind: "network" });
  const members = ["Ada", "Breza", "Cer", "Dud"];
  for (const title of members) await organisation(title, { roles: ["founder", "member"], kind: "ngo" });
  const generous = await organisation("Velika fondacija", { roles: ["donor"], kind: "foundation" });
  const second = await organisation("Druga fondacija", { roles: ["donor", "partner"] });
  await organisation("Budući donator", { roles: ["donor"], kind: "programme" });
  await organisation("Sindikat Šav", {
    roles: ["actor"],
    kind: "trade-union",
    place: { district: "RS-12", point: null },
  });
  await organisation("Nesvrstani", { roles: ["actor"] });
  await prelo.manage.create("organisations", {
    shared: { roles: ["donor"] },
    sr: { title: "Nacrt donatora" },
  });
  const project = (
    title: string,
    donors: string[],
    minor: number | null,
    currency: string,
    languages: string[],
  ) =>
    publish("projects", {
      shared: {
        status: "completed",
        start: "2020-01",
        end: "2020-03",
        donors,
        ...(minor !== null && { budget: { minor, currency } }),
      },
      ...(languages.includes("sr") && { sr: { title } }),
      ...(languages.includes("en") && { en: { title } }),
    });
  await project("Prvi most", [generous], 1000000, "EUR", ["sr", "en"]);
  await project("Second bridge", [generous, second], 250050, "EUR", ["en"]);
  await project("Treći most", [generous], 77700, "RSD", ["sr"]);
  await project("Most bez cene", [generous], null, "", ["sr", "en"]);
  const draft = await prelo.manage.create("projects", {
    shared: {
      status: "active",
      start: "2020-01",
      donors: [generous],
      budget: { minor: 99900, currency: "EUR" },
    },
    sr: { title: "Nacrt mosta" },
  });

  const before = inBelgrade(new Date().toISOString())?.date ?? "";
  const { main, roundTrips } = await visit("/sr/organizacije");
  const after = inBelgrade(new Date().toISOString())?.date ?? "";
  expect(roundTrips).toBe(1);
  const order = /dođe na red\. (.*)$/.exec(partOf(main, "Osnivači i članice") ?? "")?.[1];
  expect(
    [before, after].map((day) =>
      inTurn(members, day)
        .map((name) => `${name} nevladina organizacija`)
        .join(" "),
    ),
  ).toContain(order);
  const donors = partOf(main, "Donatori") ?? "";
  expect(donors).toMatch(
    /Velika fondacija .*Budžet podržanih projekata 12\.500,50 € .*Budžet podržanih projekata 777 RSD Podržani projekti 4/,
  );
  expect(donors).toMatch(/Druga fondacija Second bridge na engleskom .*2\.500,50 € Podržani projekti 1/);
  expect(donors).toMatch(/Budući donator program$/);
  expect(main).not.toContain("Nacrt");
  expect(partOf(main, "Partneri")).toContain("Druga fondacija");
  expect(partOf(main, "Akteri")).toBe(
    "Akteri ekosistema sindikat Sindikat Šav Šumadijski okrug druge vrste Nesvrstani",
  );
  // The sums are the same in every locale, whichever language the projects are in.
  expect(partOf((await visit("/en/organisations")).main, "Donors")).toMatch(
    /€12,500\.50 .*RSD 777 .*supported 4/,
  );

  const path = "/sr-cyrl/organizacije/velika-fondacija";
  const entry = await visit(path);
  expect(entry.roundTrips).toBe(1);
  expect(textOf(entry.main)).toMatch(/12\.500,50 € .*777 RSD .*Подржани пројекти 4 .*Пројекти које подржава/);
  await prelo.manage.publish("projects", draft.id, ["sr"]);
  expect(textOf((await visit(path)).main)).toContain("13.499,50 €");
});

test("whoever chooses a role or a kind has them by their names, and all of them can be reached", async () => {
  const chosen = await visit("/sr/organizacije?roles=founder&roles=member");
  expect(chosen.roundTrips).toBe(1);
  expect(chosen.main).not.toContain('class="part"');
  const titles = ["Ada", "Breza", "Cer", "Dud"].map((title) => chosen.main.indexOf(`>${title}<`));
  expect(titles).toEqual([...titles].sort((one, other) => one - other));
  expect(titles[0]).toBeGreaterThan(0);
  for (let number = 1; number <= 7; number += 1)
    await organisation(`Zadruga ${number}`, { roles: ["actor"], kind: "cooperative" });
  const { main } = await visit("/sr/organizacije");
  expect(main).toContain(">Zadruga 6<");
  expect(main).not.toContain(">Zadruga 7<");
  expect(main).toContain('href="/sr/organizacije?roles=actor&amp;kind=cooperative"');
  expect((await visit("/sr/organizacije?roles=actor&kind=cooperative")).main).toContain(">Zadruga 7<");
});

test("an organisation's page has its members, people, their posts, its events and publications", async () => {
  const network = await organisation("Mreža svih", { roles: ["network"] });
  const member = await organisation("Članica mreže", { roles: ["member"], networks: [network] });
  const person = await publish("people", {
    shared: { groups: ["author"], organisation: member },
    sr: { title: "Anka Probić", position: "urednica" },
  });
  await publish("posts", { shared: { authors: [person] }, sr: { title: "Ankin tekst" } });
  await publish("posts", { sr: { title: "Tuđ tekst" } });
  await publish("events", {
    shared: { kind: "training", state: "held", date: "2026-01-02", organisers: [member] },
    sr: { title: "Njena obuka" },
  });
  await publish("publications", {
    shared: { kind: "guide", date: "2021-02-26", publishers: [member] },
    sr: { title: "Njen vodič" },
  });
  await publish("projects", {
    shared: { status: "active", start: "2020-01", lead: member },
    sr: { title: "Vođeni projekat" },
  });
  expect(textOf((await visit("/sr/organizacije/mreza-svih")).main)).toContain("Ko joj pripada Članica mreže");
  const { main, roundTrips } = await visit("/sr/organizacije/clanica-mreze");
  expect(roundTrips).toBe(1);
  const text = textOf(main);
  for (const said of [
    "Mreže Mreža svih",
    "Projekti koje vodi Vođeni projekat",
    "Događaji koje organizuje Njena obuka",
    "Publikacije koje je izdala Njen vodič",
    "Tekstovi njenih autora Ankin tekst",
    "Ljudi Anka Probić urednica",
  ])
    expect(text).toContain(said);
  expect(text).not.toContain("Tuđ");
  expect(text).not.toContain("Podržani projekti");
});
