import { check } from "@placemarkio/check-geojson";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demonstrationEnterprises } from "../../../ops/demonstration/enterprises.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { codesOf } from "../../../schema/vocabulary.ts";
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

const locales = [
  { path: "/sr/mapa", belgrade: "Grad Beograd" },
  { path: "/sr-cyrl/mapa", belgrade: "Град Београд" },
  { path: "/en/map", belgrade: "City of Belgrade" },
];

test("an empty map draws every district, leads nowhere and says what will be here", async () => {
  for (const { path, belgrade } of locales) {
    const { status, main, roundTrips } = await visit(path);
    expect([status, roundTrips]).toEqual([200, 1]);
    expect(main.match(/<path /g)).toHaveLength(codesOf(districts).length);
    expect(main).toContain(`<title>${belgrade}: 0</title>`);
    expect(main).not.toMatch(/<svg[\s\S]*<a [\s\S]*<\/svg>/);
    expect(main).toContain('class="empty"');
  }
});

test.each([
  ["/en/map?place=RS-29", "/en/map"],
  ["/en/map?kind=enterprises&kind=%00", "/en/map"],
  [
    "/en/map?place=RS-01&kind=social-enterprise&place=RS-00",
    "/en/map?kind=social-enterprise&place=RS-00&place=RS-01",
  ],
  ["/en/map?page=2&sectors=A01", "/en/map"],
  ["/en/social-enterprises.geojson?page=2&place=RS-00&x=1", "/en/social-enterprises.geojson?place=RS-00"],
  ["/en/social-enterprises/districts.geojson?sectors=Z", "/en/social-enterprises/districts.geojson"],
])("%s moves to %s without asking the database", async (asked, clean) => {
  prelo.published.proxy.reset();
  const answer = await fetch(prelo.url + asked, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([301, clean]);
  expect(prelo.published.proxy.roundTrips).toHaveLength(0);
});

test("lists without a map have no data of one", async () => {
  for (const path of ["/en/projects.geojson", "/en/projects/districts.geojson", "/en/none.geojson"])
    expect((await visit(path)).status, path).toBe(404);
});

test("a page cannot be called like the map", async () => {
  await publish("pages", { sr: { title: "Mapa" }, en: { title: "Map" } });
  expect((await visit("/sr/mapa")).main).toContain("<svg");
  expect((await visit("/en/map-2")).status).toBe(200);
});

const rows = (main: string) =>
  [...main.matchAll(/<tr><th scope="row">([\s\S]*?)<\/th><td>(\d+)<\/td><\/tr>/g)].map(
    ([, name = "", count]) => [textOf(name), Number(count)] as const,
  );

/** How many dots of each size are drawn. */
function dotsIn(main: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...main.matchAll(/<path class="(dot[ \w]*)" d="([^"]*)"/g)].map(([, size = "", path = ""]) => [
      size,
      path.split("M").length - 1,
    ]),
  );
}

test("organisations stand on it by kind and district beside enterprises, those without a place not at all", async () => {
  const belgrade = { district: "RS-00", point: null };
  await publish("organisations", {
    shared: { roles: ["actor"], kind: "trade-union", place: belgrade },
    sr: { title: "Sindikat <Jedan>" },
    en: { title: "Union <One>" },
  });
  await publish("organisations", {
    shared: {
      roles: ["actor"],
      kind: "academia",
      place: { district: "RS-06", point: { lat: 45.25, lon: 19.84 } },
    },
    sr: { title: "Fakultet samo na srpskom" },
  });
  await publish("organisations", {
    shared: { roles: ["donor"], kind: "programme" },
    en: { title: "Placeless" },
  });
  await publish("enterprises", { shared: { place: belgrade }, en: { title: "Bakery" } });
  await publish("enterprises", {
    shared: { place: { district: null, point: { lat: 10, lon: 10 } } },
    en: { title: "Far Away" },
  });
  await publish("enterprises", { shared: {}, en: { title: "Nowhere" } });

  for (const { path, belgrade } of locales) {
    const { main, roundTrips } = await visit(path);
    expect(roundTrips).toBe(1);
    const counts = rows(main).filter(([, count]) => count > 0);
    expect(counts.map(([, count]) => count)).toEqual([2, 1, 2]);
    expect(counts[0]?.[0]).toBe(belgrade);
    expect(main).toContain(`<a href="${path}?place=RS-00" class="d4"><title>${belgrade}: 2</title>`);
    // One point within the map; the one far away has no place on it.
    expect(dotsIn(main)).toEqual({ dot: 1 });
    expect(main).toMatch(/: 4\. *<\/small>/);
  }
  const { main } = await visit("/en/map?place=RS-00");
  expect(main).toContain('aria-current="true"');
  expect(main).toContain("Union &lt;One>");
  expect(main).toContain("Bakery");
  expect(main).not.toContain("Nowhere");
  expect(main).toContain(
    '<a href="/en/map" class="d4" aria-current="true"><title>City of Belgrade: 2</title>',
  );

  const home = (await visit("/en")).main;
  expect(home).toContain('<a href="/en/social-enterprises?place=none">No district: 2</a>');
  expect(rows(home)).toEqual([
    ["City of Belgrade", 1],
    ["No district", 2],
  ]);

  const unions = await visit("/en/map?kind=trade-union");
  expect(rows(unions.main).filter(([, count]) => count > 0)).toEqual([["City of Belgrade", 1]]);
  expect(unions.main).toContain('<input type="checkbox" name="kind" value="social-enterprise"');
  const nowhere = await visit("/en/map?place=none");
  expect(nowhere.main).toContain("Nowhere");
  expect(nowhere.main).not.toContain("Placeless");
  expect(nowhere.html).toContain('content="noindex"');
});

test("all that is chosen is named, page after page, and stands on the map in dots that lead nowhere", async () => {
  const programmes = Array.from({ length: 50 }, (_, number) => ({
    shared: {
      roles: ["actor"],
      kind: "programme",
      place: {
        district: "RS-16",
        point: number < 10 ? { lat: 43.86, lon: 19.84 } : number < 12 ? { lat: 43.35, lon: 20 } : null,
      },
    },
    en: { title: `Programme ${String(number).padStart(2, "0")}` },
  }));
  for (const programme of programmes) await publish("organisations", programme);
  const asked = "/en/map?kind=programme";
  const pages = await Promise.all([1, 2, 3].map((page) => visit(page > 1 ? `${asked}&page=${page}` : asked)));
  const named = pages.map(({ main }) => [...main.matchAll(/>(Programme \d\d)</g)].map(([, title]) => title));
  expect(named.map(({ length }) => length)).toEqual([24, 24, 2]);
  expect(named.flat()).toEqual(programmes.map(({ en }) => en.title));
  const [first, second] = pages;
  expect(first?.main).toContain('href="/en/map?kind=programme&amp;page=2" rel="next"');
  expect(second?.main).toContain("Page 2 of 3");
  expect(second?.html).toContain('href="/sr/mapa?kind=programme&amp;page=2"');
  expect((await visit(`${asked}&page=4`)).status).toBe(404);

  const { main, roundTrips } = await visit(asked);
  expect(roundTrips).toBe(1);
  expect(dotsIn(main)).toEqual({ "dot some": 1, "dot many": 1 });
  const [, dots = ""] = /<g class="dots">([\s\S]*?)<\/g><\/g>/.exec(main) ?? [];
  expect(dots).not.toContain("<a");
  expect(textOf(main)).toContain("Without a dot on the map: 38.");
});

test("whether an outline of Kosovo is drawn, and how it is labelled, is for editors to say", async () => {
  const settings = { sr: { title: "Sajt" }, en: { title: "Site" } };
  const drawn = async (path: string) => {
    // Nobody of them has a point, so that the caption is of the outlines alone.
    const { main } = await visit(`${path}?kind=trade-union`);
    const [, beyond] = /<g class="beyond">([\s\S]*?)<\/g>/.exec(main) ?? [];
    return {
      label: beyond === undefined ? null : textOf(beyond),
      caption: textOf(/<figcaption>([\s\S]*?)<\/figcaption>/.exec(main)?.[1] ?? ""),
    };
  };
  expect(await drawn("/en/map")).toEqual({
    label: null,
    caption:
      "The 24 districts and the City of Belgrade are drawn as in Natural Earth. Outlines: Natural Earth, public domain.",
  });
  const { id } = await prelo.manage.create("site-settings", {
    shared: { kosovoOutline: "asterisk" },
    ...settings,
  });
  await prelo.manage.publish("site-settings", id, ["sr", "en"]);
  expect(await drawn("/en/map")).toEqual({
    label: "Kosovo*",
    caption: expect.stringMatching(
      /^Outlines: .*\* This designation is without prejudice .*UNSCR 1244\/1999.*ICJ/,
    ),
  });
  expect((await drawn("/sr/mapa")).caption).toContain("* Ovaj naziv ne prejudicira stavove o statusu");
  let base = 1;
  for (const [way, label] of [
    ["kosovo-and-metohija", "Косово и Метохија"],
    ["unlabelled", ""],
    ["not-drawn", null],
  ] as const) {
    await prelo.manage.save("site-settings", id, "shared", base, { kosovoOutline: way });
    await prelo.manage.publish("site-settings", id, []);
    base += 1;
    expect((await drawn("/sr-cyrl/mapa")).label, way).toBe(label);
  }
});

test("its data are valid GeoJSON, by a validator that is not ours, and follow what is chosen", async () => {
  for (const { id: _id, ...enterprise } of demonstrationEnterprises) await publish("enterprises", enterprise);
  const read = async (path: string) => {
    const { status, html: body, roundTrips } = await visit(path);
    expect([status, roundTrips], path).toEqual([200, 1]);
    return check(body) as {
      features: { id: string; geometry: { coordinates: never }; properties: Record<string, unknown> }[];
    };
  };
  for (const path of ["/sr/socijalna-preduzeca", "/sr-cyrl/socijalna-preduzeca", "/en/social-enterprises"]) {
    expect((await read(`${path}.geojson`)).features.length).toBeGreaterThan(5);
    expect((await read(`${path}/districts.geojson`)).features).toHaveLength(codesOf(districts).length);
  }
  const answer = await prelo.fetch("/en/social-enterprises.geojson");
  expect(answer.headers.get("content-type")).toMatch(/^application\/geo\+json/);
  expect(answer.headers.get("cache-tag")).toContain("c:enterprises");
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");

  const cooperatives = await read("/en/social-enterprises.geojson?legalForm=cooperative");
  const bees = cooperatives.features.find(({ properties }) =>
    String(properties.title).includes("beekeepers"),
  );
  expect(bees).toMatchObject({
    geometry: { type: "Point", coordinates: [19.69, 44.75] },
    properties: {
      district: "RS-08",
      nuts3: "RS213",
      legalForm: "cooperative",
      essglobalLegalForm: "L2",
      url: `${prelo.url}/en/social-enterprises/example-beekeepers-cooperative`,
    },
  });
  for (const { properties } of cooperatives.features) expect(properties.legalForm).toBe("cooperative");

  const byDistrict = await read("/en/social-enterprises/districts.geojson?legalForm=cooperative");
  const counts = Object.fromEntries(byDistrict.features.map(({ id, properties }) => [id, properties.count]));
  expect(counts).toMatchObject({ "RS-08": 1, "RS-16": 1, "RS-14": 1, "RS-00": 0 });
});

test("outlines run against the clock and hold the points of their towns", async () => {
  const body = JSON.parse((await visit("/en/social-enterprises/districts.geojson")).html) as {
    features: { id: string; geometry: { coordinates: [[number, number][]] } }[];
  };
  const towns: Readonly<Record<string, [number, number]>> = {
    "RS-00": [20.46, 44.81],
    "RS-01": [19.67, 46.1],
    "RS-06": [19.84, 45.25],
    "RS-16": [19.84, 43.86],
    "RS-20": [21.9, 43.32],
    "RS-24": [21.9, 42.55],
  };
  for (const { id, geometry } of body.features) {
    const [ring] = geometry.coordinates;
    const area = ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    expect(area, id).toBeGreaterThan(0);
    const town = towns[id];
    if (town) expect(isWithin(town, ring), id).toBe(true);
  }
});

/** Whether a ray to the east crosses the ring an odd number of times. */
function isWithin([x, y]: [number, number], ring: readonly [number, number][]): boolean {
  const crossings = ring.filter(([fromX, fromY], at) => {
    const [toX, toY] = ring[(at + 1) % ring.length] ?? [fromX, fromY];
    return fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX;
  });
  return crossings.length % 2 === 1;
}
