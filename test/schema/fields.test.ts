import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Part } from "../../schema/collection.ts";
import type { FieldKind } from "../../schema/fields/index.ts";
import { newId } from "../../schema/id.ts";
import { type Locale, locales } from "../../schema/language/locale.ts";
import { workshops } from "../support/collections/workshops.ts";
import { askManage } from "../support/manage.ts";
import { type Prelo, startPrelo } from "../support/prelo.ts";

/** What the shared test needs to know of a kind of field. */
interface Fixture {
  /** A field of this kind in the collection `workshops`. */
  readonly field: keyof typeof workshops.fields;
  /** Two values; where the kind is sorted, the second comes later. */
  readonly good: readonly [unknown, unknown];
  /** How the first value stands published, where it differs from what was saved. */
  readonly published?: Partial<Record<Locale, unknown>>;
  /** What cannot be saved, with the path of the mistake below the field. */
  readonly bad: readonly (readonly [value: unknown, at?: string])[];
  /** What can be saved and not published. */
  readonly unpublishable?: unknown;
  /** Where in it the mistake is; the whole value unless said. */
  readonly unpublishableAt?: string;
  /** Values that count as none. */
  readonly empty: readonly unknown[];
  /** Filters that find the first value and not the second; without it, there is no filter. */
  readonly filters?: Readonly<Record<string, string>>;
  readonly sorted: boolean;
}

const [one, other] = [newId(), newId()];
const story = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

const programme = (json: unknown, html: string, first: string, last: string) => [
  { type: "text", body: { html, json } },
  { type: "session", name: first, hours: 1.5, host: one },
  { type: "session", name: last, hours: null, host: null },
];

const fixtures: Readonly<Record<FieldKind, Fixture>> = {
  text: {
    field: "motto",
    good: ["Ćuti i radi", "Šuma pamti"],
    published: { "sr-Cyrl": "Ћути и ради" },
    bad: [[5], [{}], ["\u0000"], ["x".repeat(301)]],
    unpublishable: "x".repeat(61),
    empty: ["", "  \n "],
    filters: { "[motto]": "Ćuti i radi", "[motto][in]": "Nema,Ćuti i radi" },
    sorted: true,
  },
  richText: {
    field: "story",
    good: [story("Razboj <i>"), story("Točak & glina")],
    published: {
      "sr-Latn": { html: "<p>Razboj &lt;i></p>", json: story("Razboj <i>") },
      "sr-Cyrl": { html: "<p>Разбој &lt;и></p>", json: story("Разбој <и>") },
      en: { html: "<p>Razboj &lt;i></p>", json: story("Razboj <i>") },
    },
    bad: [["<p>"], [{ type: "doc" }, "content"], [story(""), "content.0.content.0.text"]],
    empty: [{ type: "doc", content: [] }, story(" ")],
    sorted: false,
  },
  money: {
    field: "fee",
    good: [
      { minor: 50_00, currency: "EUR" },
      { minor: 125_00, currency: "EUR" },
    ],
    bad: [
      [5],
      ["5 EUR"],
      [{ minor: 0.5, currency: "EUR" }, "minor"],
      [{ minor: 1, currency: "eur" }, "currency"],
    ],
    empty: [],
    sorted: true,
  },
  number: {
    field: "seats",
    good: [-0.5, 12],
    bad: [["12"], [{}], [1e13], [true]],
    unpublishable: 501,
    empty: [],
    filters: { "[seats]": "-0.5", "[seats][in]": "-0.5,3", "[seats][lt]": "0", "[seats][lte]": "-0.5" },
    sorted: true,
  },
  date: {
    field: "enrolment",
    good: ["2019-12-31", "2020-02-29"],
    bad: [["2021-02-29"], ["2020-02"], ["29. 2. 2020."], [20200229], ["2020-02-29T00:00:00Z"]],
    empty: [],
    filters: {
      "[enrolment]": "2019-12-31",
      "[enrolment][in]": "2019-12-31,2018-01-01",
      "[enrolment][lte]": "2019-12-31",
      "[enrolment][lt]": "2020-02-29",
    },
    sorted: true,
  },
  time: {
    field: "opens",
    good: ["08:30", "18:00"],
    bad: [["8:30"], ["24:00"], ["18:60"], ["18:00:00"], [1800], [["18:00"]]],
    empty: [],
    filters: { "[opens]": "08:30", "[opens][lt]": "18:00" },
    sorted: true,
  },
  period: {
    field: "season",
    good: [
      { start: "2019-11", end: "2020-02" },
      { start: "2020-01", end: null },
    ],
    bad: [
      ["2019-11"],
      [{ start: "2019-11" }, "end"],
      [{ start: "2019-11-01", end: null }, "start"],
      [{ start: null, end: "2020-01" }, "start"],
    ],
    unpublishable: { start: "2020-02", end: "2019-11" },
    unpublishableAt: "end",
    empty: [],
    filters: { "[season]": "2019-11", "[season][in]": "2019-11,2018-01", "[season][lt]": "2020-01" },
    sorted: true,
  },
  boolean: {
    field: "free",
    good: [false, true],
    bad: [["true"], [1], [0], [[]]],
    empty: [],
    filters: { "[free]": "false", "[free][in]": "false" },
    sorted: true,
  },
  place: {
    field: "venue",
    good: [
      { district: "RS-00", point: { lat: 44.8125, lon: 20.4612 } },
      { district: null, point: { lat: 0, lon: -0.5 } },
    ],
    bad: [
      ["RS-00"],
      [{ district: "RS-99", point: null }, "district"],
      [{ district: "RS-00" }, "point"],
      [{ district: null, point: "44.8, 20.4" }, "point"],
      [{ district: null, point: { lat: 91, lon: 0 } }, "point.lat"],
      [{ district: null, point: { lat: 44, lon: "20" } }, "point.lon"],
    ],
    empty: [{ district: null, point: null }],
    filters: { "[venue]": "RS-00", "[venue][in]": "RS-00,RS-01" },
    sorted: false,
  },
  email: {
    field: "contact",
    good: ["ana+radionica@example.org", "info@primer.срб"],
    bad: [["ana"], ["ana@example"], ["Ana <ana@example.org>"], ["a@b@example.org"], [5]],
    empty: ["", " "],
    sorted: false,
  },
  blocks: {
    field: "programme",
    good: [
      [
        { type: "text", body: story("Razboj <i>") },
        { type: "session", name: "Uvod", hours: 1.5, host: one },
        { type: "session", name: "Kraj", hours: null, host: null },
      ],
      [{ type: "session", name: "Sve", hours: 8, host: null }],
    ],
    published: {
      "sr-Latn": programme(story("Razboj <i>"), "<p>Razboj &lt;i></p>", "Uvod", "Kraj"),
      "sr-Cyrl": programme(story("Разбој <и>"), "<p>Разбој &lt;и></p>", "Увод", "Крај"),
      en: programme(story("Razboj <i>"), "<p>Razboj &lt;i></p>", "Uvod", "Kraj"),
    },
    bad: [
      [{ type: "text" }],
      [[{ name: "Uvod" }], "0.type"],
      [[{ type: "toString", name: "Uvod" }], "0.type"],
      [["text"], "0"],
      [
        [
          { type: "text", body: null },
          { type: "session", hours: "1" },
        ],
        "1.hours",
      ],
      [[{ type: "text", body: { type: "doc", content: [{ type: "html" }] } }], "0.body.content.0"],
      [Array(101).fill({ type: "text" })],
    ],
    unpublishable: [
      { type: "session", name: "Uvod", hours: null, host: null },
      { type: "session", name: null, hours: 2, host: null },
    ],
    unpublishableAt: "1.name",
    empty: [[]],
    sorted: false,
  },
  month: {
    field: "held",
    good: ["2019-11", "2020-02"],
    bad: [["2020-13"], ["2020"], [202011], ["2020-11-05"]],
    empty: [],
    filters: {
      "[held]": "2019-11",
      "[held][in]": "2019-11,2018-01",
      "[held][lte]": "2019-11",
      "[held][lt]": "2020-02",
    },
    sorted: true,
  },
  choice: {
    field: "craft",
    good: ["pottery", "weaving"],
    bad: [["tkanje"], ["toString"], [["weaving"]], [0]],
    empty: [],
    filters: { "[craft]": "pottery", "[craft][in]": "joinery,pottery" },
    sorted: true,
  },
  list: {
    field: "materials",
    good: [["joinery", "pottery"], ["weaving"]],
    bad: [["joinery"], [["joinery", "clay"], "1"], [Array(101).fill("joinery")]],
    unpublishable: ["joinery", "joinery"],
    empty: [[]],
    filters: { "[materials]": "pottery", "[materials][in]": "joinery" },
    sorted: false,
  },
  reference: {
    field: "host",
    good: [one, other],
    bad: [["x"], [[one]], [one.toUpperCase()], [5]],
    empty: [],
    filters: { "[host]": one, "[host][in]": `${newId()},${one}` },
    sorted: false,
  },
  link: {
    field: "page",
    good: ["https://example.org/tkanje?a=1&b=2", "http://example.org/"],
    bad: [["javascript:alert(1)"], ["example.org"], ["https://a:b@example.org"], [5]],
    empty: [],
    sorted: false,
  },
};

let prelo: Prelo;
let ask: ReturnType<typeof askManage>;
beforeAll(async () => {
  prelo = await startPrelo({
    collections: fileURLToPath(new URL("../support/collections/index.ts", import.meta.url)),
  });
  ask = askManage(prelo, await prelo.token("publish"));
});
afterAll(() => prelo?.stop());

async function read(path: string) {
  const answer = await prelo.fetch(`/api/v1/workshops${path}`);
  return (await answer.json()) as { data: Record<string, unknown> & Record<string, unknown>[] };
}

const ids = (list: { data: readonly Record<string, unknown>[] }) => list.data.map(({ id }) => id);

describe.each(Object.keys(fixtures) as FieldKind[])("a field of the kind %s", (kind) => {
  const {
    field,
    good,
    published = {},
    bad,
    unpublishable,
    unpublishableAt,
    empty,
    filters,
    sorted,
  } = fixtures[kind];
  const definition = workshops.fields[field];
  const parts: readonly Part[] = "localized" in definition ? ["sr", "en"] : ["shared"];

  /** A workshop with a value in the field, in each language where it is localized. */
  async function create(value: unknown): Promise<string> {
    const entry: Record<Part, Record<string, unknown>> = {
      shared: { held: "2020-01" },
      sr: { title: `Radionica: ${kind}` },
      en: { title: `Workshop: ${kind}` },
    };
    for (const part of parts)
      entry[part] = { ...entry[part], ...(value === undefined ? {} : { [field]: value }) };
    const { status, body } = await ask("POST", "/workshops", entry);
    expect(status, JSON.stringify(body)).toBe(201);
    return body.data.id;
  }

  async function publish(value: unknown): Promise<string> {
    const id = await create(value);
    const { status, body } = await ask("POST", `/workshops/${id}/publish`, { languages: ["sr", "en"] });
    expect(status, JSON.stringify(body)).toBe(200);
    return id;
  }

  const saved = async (id: string) => {
    const { body } = await ask("GET", `/workshops/${id}`);
    return parts.map((part) => body.data.parts[part].data[field]);
  };

  test("the fixture is of this kind", () => {
    expect(definition.kind).toBe(kind);
  });

  test("is created, read, and replaced", async () => {
    const id = await create(good[0]);
    expect(await saved(id)).toEqual(parts.map(() => good[0]));
    for (const part of parts) {
      const data = { ...(part === "shared" ? { held: "2020-01" } : { title: "x" }), [field]: good[1] };
      expect(await ask("PUT", `/workshops/${id}/${part}`, { base: 1, data })).toMatchObject({ status: 200 });
    }
    expect(await saved(id)).toEqual(parts.map(() => good[1]));
  });

  test("holds nothing where nothing was given", async () => {
    for (const value of [undefined, null, ...empty]) {
      if (value === undefined && field === "held") continue;
      expect(await saved(await create(value))).toEqual(parts.map(() => null));
    }
  });

  test("refuses what is not of its kind", async () => {
    const id = await create(good[0]);
    for (const [value, at] of bad) {
      const data = { [field]: value };
      const answer = await ask("PUT", `/workshops/${id}/${parts[0]}`, { base: 1, data });
      expect(answer.status, JSON.stringify(value)).toBe(422);
      expect(answer.body.errors[0].path).toBe(["data", field, ...(at ? [at] : [])].join("."));
    }
    expect(await saved(id)).toEqual(parts.map(() => good[0]));
  });

  if (unpublishable !== undefined)
    test("holds in a draft what cannot be published", async () => {
      const id = await create(unpublishable);
      expect(await saved(id)).toEqual(parts.map(() => unpublishable));
      const { status, body } = await ask("POST", `/workshops/${id}/publish`, { languages: ["sr", "en"] });
      expect(status).toBe(422);
      expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(
        parts.map((part) => [part, field, unpublishableAt].filter(Boolean).join(".")),
      );
    });

  test("is published in every locale, and read by the API", async () => {
    const id = await publish(good[0]);
    for (const locale of locales)
      expect((await read(`/${id}?locale=${locale}`)).data[field]).toEqual(published[locale] ?? good[0]);
    const { data } = await read(`/${id}?fields=${field}`);
    expect(Object.keys(data)).toEqual(["id", "collection", "locale", field]);
  });

  if (!("required" in definition))
    test("is null in public where nothing was given", async () => {
      const { data } = await read(`/${await publish(undefined)}`);
      expect(data).toHaveProperty(field, null);
    });

  test("lists are filtered by it where the definition says so, and not elsewhere", async () => {
    const [first, second] = [await publish(good[0]), await publish(good[1])];
    for (const [filter, value] of Object.entries(filters ?? {})) {
      const found = ids(await read(`?limit=100&filter${filter}=${encodeURIComponent(value)}`));
      expect(found, filter).toContain(first);
      expect(found, filter).not.toContain(second);
    }
    const answer = await prelo.fetch(`/api/v1/workshops?filter[${field}]=x&limit=1`);
    if (!filters) expect(await answer.json()).toMatchObject({ type: "/problems/unknown-field" });
  });

  test("lists are sorted by it where the definition says so, and not elsewhere", async () => {
    const answer = await prelo.fetch(`/api/v1/workshops?sort=${field}`);
    if (!sorted) return expect(await answer.json()).toMatchObject({ type: "/problems/unknown-field" });
    const pair = [await publish(good[0]), await publish(good[1])];
    const among = (found: unknown[]) => found.filter((id) => pair.includes(String(id)));
    for (const locale of locales) {
      expect(among(ids(await read(`?limit=100&sort=${field}&locale=${locale}`)))).toEqual(pair);
      expect(among(ids(await read(`?limit=100&sort=-${field}&locale=${locale}`)))).toEqual(pair.toReversed());
    }
  });

  test("stands in the API's description", async () => {
    const { components } = (await (await prelo.fetch("/api/v1/openapi.json")).json()) as {
      components: { schemas: { workshops: { properties: Record<string, { title: string }> } } };
    };
    expect(components.schemas.workshops.properties[field]).toHaveProperty("title", definition.label.en);
  });
});
