import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demonstration } from "../../../ops/demonstration/index.ts";
import { enterprises } from "../../../schema/collections/enterprises.ts";
import { type Language, type Locale, languageOf } from "../../../schema/language/locale.ts";
import { toCyrillic } from "../../../schema/language/transliteration.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { legalForms } from "../../../schema/vocabularies/legal-forms.ts";
import { registerStatuses } from "../../../schema/vocabularies/register-statuses.ts";
import { sectors } from "../../../schema/vocabularies/sectors.ts";
import { targetGroups } from "../../../schema/vocabularies/target-groups.ts";
import { codesOf, type Vocabulary } from "../../../schema/vocabulary.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publisher } from "./publisher.ts";
import { visitor } from "./visitor.ts";

let prelo: Prelo;
let visit: ReturnType<typeof visitor>;

beforeAll(async () => {
  prelo = await startPrelo();
  visit = visitor(prelo);
});
afterAll(() => prelo?.stop());

const list = "/en/social-enterprises";

/** What a page may weigh here, compressed; the menus, which this site has none of, take most of the rest of 13,500. */
const mostBytes = 12_500;

test("an empty list says what will be here, and offers nothing to narrow it by", async () => {
  const { status, main, roundTrips } = await visit(list);
  expect([status, roundTrips]).toEqual([200, 1]);
  expect(main).toContain("The database of social enterprises will appear here");
  expect(main).not.toContain("<form");
});

test.each([
  ["?sectors=A99", ""],
  ["?sectors=", ""],
  ["?sectors=A01,A02", ""],
  ["?sectors=a01", ""],
  ["?sectors=A01%00", ""],
  ["?sectors[]=A01", ""],
  ["?sectors=__proto__&place=constructor&legalForm=toString", ""],
  ["?sectors=%3Cscript%3E&place=none%27--", ""],
  ["?unknown=A01&title=x&editorsNote=x&founded=2015", ""],
  ["?listed=1", ""],
  ["?sectors=A01&sectors=A01", "?sectors=A01"],
  ["?sectors=A02&sectors=A01", "?sectors=A01&sectors=A02"],
  [
    "?page=2&listed=true&place=none&place=RS-00&sectors=A01",
    "?sectors=A01&place=RS-00&place=none&listed=true&page=2",
  ],
  ["?sectors=A01&page=1", "?sectors=A01"],
  ["?sectors=A01&page=x&utm_source=y", "?sectors=A01"],
  [`?${"sectors=A99&".repeat(200)}sectors=A01`, ""],
  [
    `?${codesOf(sectors)
      .map((code) => `sectors=${code}`)
      .join("&")}`,
    `?${codesOf(sectors)
      .slice(0, 10)
      .map((code) => `sectors=${code}`)
      .join("&")}`,
  ],
])("%s moves to %s without asking the database", async (asked, clean) => {
  prelo.published.proxy.reset();
  const answer = await fetch(prelo.url + list + asked, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([301, list + clean]);
  expect(prelo.published.proxy.roundTrips).toHaveLength(0);
});

/** What the test knows of an entry that it published. */
interface Known {
  readonly number: number;
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly languages: readonly ("sr" | "en")[];
}

const vocabularies: Readonly<Record<string, Vocabulary>> = {
  sectors,
  place: { ...districts, none: { sr: "", en: "" } },
  employs: targetGroups,
  serves: targetGroups,
  legalForm: legalForms,
  registerStatus: registerStatuses,
  listed: { true: { sr: "", en: "" }, false: { sr: "", en: "" } },
};

/** Few of the codes, so that entries share them. */
const someOf = (vocabulary: Vocabulary, most: number) =>
  fc.subarray(codesOf(vocabulary).slice(0, 4), { maxLength: most });

const entry = fc.record({
  sectors: someOf(sectors, 3),
  place: fc.option(fc.constantFrom(...codesOf(districts).slice(0, 3))),
  pointAlone: fc.boolean(),
  employs: someOf(targetGroups, 2),
  serves: someOf(targetGroups, 2),
  legalForm: fc.option(fc.constantFrom(...codesOf(legalForms).slice(0, 3))),
  registerStatus: fc.option(fc.constantFrom(...codesOf(registerStatuses))),
  listed: fc.option(fc.boolean()),
  languages: fc.constantFrom<("sr" | "en")[][]>(["sr", "en"], ["sr", "en"], ["sr"], ["en"]),
});

const selection = fc.record(
  Object.fromEntries(
    Object.entries(vocabularies).map(([name, vocabulary]) => [
      name,
      fc.subarray([...codesOf(vocabulary).slice(0, 4), ...(name === "place" ? ["none"] : [])], {
        minLength: 1,
        maxLength: 2,
      }),
    ]),
  ) as Record<string, fc.Arbitrary<string[]>>,
  { requiredKeys: [] },
);

/** Counted by hand: an entry fits where it has one of the chosen values of each facet. */
const fits = ({ values }: Known, chosen: Readonly<Record<string, readonly string[] | undefined>>) =>
  Object.entries(chosen).every(
    ([name, wanted]) => !wanted || wanted.some((value) => values[name]?.includes(value)),
  );

const titleOf = (number: number, language: "sr" | "en") =>
  `${language === "sr" ? "Zadruga" : "Cooperative"} ${String(number).padStart(3, "0")}`;

/** What the form of a page offers. */
function offered(main: string) {
  return [
    ...main.matchAll(
      /<input type="checkbox" name="(\w+)" value="([^"]+)"( checked)?[^>]*>[\s\S]*?<small>(\d+)<\/small>/g,
    ),
  ].map(([, name = "", value = "", checked, count]) => ({
    name,
    value,
    checked: checked !== undefined,
    count: Number(count),
  }));
}

/** The districts on the map, by their labels. */
const onMap = (main: string) =>
  new Map(
    [...main.matchAll(/<a href="[^"]*" class="d\d"[^>]*><title>([^<:]+): (\d+)</g)].map(
      ([, name = "", count]) => [name, Number(count)],
    ),
  );

const totalOf = (main: string) => Number(/<p role="status"><span class="figure">(\d+)</.exec(main)?.[1]);

describe("over entries at random", () => {
  const known: Known[] = [];
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

  beforeAll(async () => {
    const publish = publisher(prelo);
    const entries = fc.sample(entry, { numRuns: 45, seed });
    const left = entries.entries();
    const publishNext = async () => {
      for (const [number, { languages, place, pointAlone, ...facts }] of left) {
        const point = { lat: 44, lon: 21 };
        const where = place || pointAlone ? { district: place, point: pointAlone ? point : null } : null;
        await publish("enterprises", {
          shared: { ...facts, place: where },
          ...Object.fromEntries(
            languages.map((language) => [language, { title: titleOf(number, language) }]),
          ),
        });
        const one = (value: string | boolean | null) => (value === null ? [] : [String(value)]);
        known.push({
          number,
          languages,
          values: {
            ...facts,
            place: [place ?? "none"],
            legalForm: one(facts.legalForm),
            registerStatus: one(facts.registerStatus),
            listed: one(facts.listed),
          },
        });
      }
    };
    await Promise.all([publishNext(), publishNext(), publishNext()]);
  }, 300_000);

  test.each<[Locale, string]>([
    ["sr-Latn", "/sr/socijalna-preduzeca"],
    ["sr-Cyrl", "/sr-cyrl/socijalna-preduzeca"],
    ["en", list],
  ])(
    "in %s each value is counted as one counts by hand, and the list holds what fits",
    async (locale, path) => {
      await fc.assert(
        fc.asyncProperty(selection, async (chosen) => {
          const parameters = enterprises.facets.flatMap((name) =>
            (chosen[name] ?? []).map((value) => [name, value]),
          );
          const address = parameters.length > 0 ? `${path}?${new URLSearchParams(parameters)}` : path;
          const { status, main, roundTrips } = await visit(address);
          expect([status, roundTrips]).toEqual([200, 1]);
          const fitting = known.filter((one) => fits(one, chosen));
          expect(totalOf(main)).toBe(fitting.length);

          const form = offered(main);
          const districtsOnMap = onMap(main);
          for (const [name, vocabulary] of Object.entries(vocabularies)) {
            const { [name]: own = [], ...others } = chosen;
            for (const value of Object.keys(vocabulary)) {
              const count = known.filter((one) => fits(one, { ...others, [name]: [value] })).length;
              if (name === "place") {
                if (value === "none" || locale !== "en") continue;
                const label = districts[value as keyof typeof districts].en;
                expect(districtsOnMap.get(label) ?? 0, label).toBe(count);
                continue;
              }
              const shown = count > 0 || own.includes(value);
              const found = form.filter((input) => input.name === name && input.value === value);
              expect(found, `${name} ${value}`).toEqual(
                shown ? [{ name, value, checked: own.includes(value), count }] : [],
              );
            }
          }

          const language = languageOf(locale);
          const titles = new Set(
            fitting.map(({ number, languages }) =>
              titleOf(number, languages.includes(language) ? language : (languages[0] ?? "sr")),
            ),
          );
          if (locale === "sr-Cyrl") return;
          const listed = [...main.matchAll(/<h2><a [^>]*>([^<]+)<\/a>/g)].map(([, title = ""]) => title);
          expect(listed).toHaveLength(Math.min(7, titles.size));
          expect(listed.filter((title) => !titles.has(title))).toEqual([]);
        }),
        { numRuns: 15, seed },
      );
    },
  );

  test("a narrowed list is turned over, keeps its selection in other languages and is not indexed", async () => {
    const asked = "?place=RS-00&place=RS-01&place=RS-02&place=none";
    const first = await visit(list + asked);
    expect(totalOf(first.main)).toBe(known.length);
    expect(first.main).toContain(
      `href="${list}?place=RS-00&amp;place=RS-01&amp;place=RS-02&amp;place=none&amp;page=2" rel="next"`,
    );
    expect(first.html).toContain('<meta name="robots" content="noindex"');
    expect(first.html).not.toContain('rel="canonical"');
    expect(first.html).toContain(
      'href="/sr/socijalna-preduzeca?place=RS-00&amp;place=RS-01&amp;place=RS-02&amp;place=none"',
    );
    const whole = await visit(list);
    expect(whole.html).toContain(`<link rel="canonical" href="${prelo.url}${list}"`);
    expect(whole.html).not.toContain("noindex");
  });

  test("each condition can be taken back by itself, and all at once", async () => {
    const { main } = await visit(`${list}?sectors=A01&sectors=A02&listed=true`);
    const ways = [...main.matchAll(/<li><a href="([^"]+)"><span class="unseen">/g)].map(([, way = ""]) =>
      way.replaceAll("&amp;", "&"),
    );
    expect(ways).toEqual([
      `${list}?sectors=A02&listed=true`,
      `${list}?sectors=A01&listed=true`,
      `${list}?sectors=A01&sectors=A02`,
    ]);
    expect(main).toContain(`<a href="${list}">Clear all</a>`);
  });

  test("a selection that nothing fits says so; a page past the end is not found", async () => {
    const { status, main } = await visit(`${list}?sectors=A21`);
    expect(status).toBe(200);
    expect(totalOf(main)).toBe(0);
    expect(main).toContain("Nothing matches everything you have chosen.");
    expect((await visit(`${list}?sectors=A21&page=2`)).status).toBe(404);
    expect((await visit(`${list}?page=9`)).status).toBe(404);
  });

  test("among thousands of entries it stays one round trip, right, and well within the weight of a page", async () => {
    await fillWithCopies(prelo, 3000);
    const before = known.length;
    const { main, roundTrips } = await visit(list);
    expect(roundTrips).toBe(1);
    expect(totalOf(main)).toBe(before + 3000);
    const narrowed = await visit(`${list}?legalForm=foundation&listed=true`);
    expect(narrowed.roundTrips).toBe(1);
    expect(totalOf(narrowed.main)).toBe(
      3000 / 2 / 3 + known.filter((one) => fits(one, { legalForm: ["foundation"], listed: ["true"] })).length,
    );
    const chosen = "employs=women&registerStatus=registered&registerStatus=ended&listed=true&listed=false";
    const asked = ["", "?page=2", "?page=100", "?page=200", `?${chosen}`, `?${chosen}&page=2`];
    const map = ["", "?kind=social-enterprise", "?kind=social-enterprise&page=9", "?place=RS-00&place=none"];
    for (const path of [
      ...["/en/social-enterprises", "/sr-cyrl/socijalna-preduzeca"].flatMap((room) =>
        asked.map((of) => room + of),
      ),
      ...["/en/map", "/sr-cyrl/mapa"].flatMap((room) => map.map((of) => room + of)),
    ]) {
      const { status, html, roundTrips } = await visit(path);
      expect([status, roundTrips], path).toEqual([200, 1]);
      expect(gzipSync(html).length, path).toBeLessThan(mostBytes);
    }
  });
});

type Texts = Readonly<Record<Locale, { title: string; summary: string; city: string }>>;

/** Titles and summaries of the length that editors write, out of the demonstration's prose. */
function textsOf(many: number): readonly Texts[] {
  const prose = { sr: proseIn("sr"), en: proseIn("en") };
  const piece = (language: Language, number: number, length: number) => {
    const words = prose[language];
    const from = (number * 7919) % (words.length - 60);
    const end = words.findIndex((_, at) => at > from && words.slice(from, at).join(" ").length >= length);
    return words.slice(from, end).join(" ");
  };
  return Array.from({ length: many }, (_, number) => {
    const [sr, en] = (["sr", "en"] as const).map((language) => ({
      title: `${piece(language, 3 * number, 20 + (number % 25))} ${number}`,
      summary: piece(language, 3 * number + 1, 175 + (number % 50)),
      city: piece(language, 3 * number + 2, 8),
    })) as [Texts[Locale], Texts[Locale]];
    const cyrillic = Object.entries(sr).map(([name, text]) => [name, toCyrillic(text)]);
    return { "sr-Latn": sr, "sr-Cyrl": Object.fromEntries(cyrillic) as Texts[Locale], en };
  });
}

function proseIn(language: Language): readonly string[] {
  const texts = demonstration.flatMap(([, entries]) =>
    entries.map((entry) => JSON.stringify(entry[language] ?? "")),
  );
  return texts.join(" ").match(/[\p{L}]+[,.]?(?= )/gu) ?? [];
}

/** Entries straight in the published database, which is all that reads them. */
async function fillWithCopies({ published }: Prelo, many: number): Promise<void> {
  const columns = (
    await published.client.execute("select name from pragma_table_info('enterprises')")
  ).rows.map(({ name }) => String(name));
  const codes = (vocabulary: Vocabulary) => JSON.stringify(codesOf(vocabulary));
  const pick = (vocabulary: Vocabulary, by = "number") =>
    `json_extract('${codes(vocabulary)}', '$[' || ((${by}) % ${codesOf(vocabulary).length}) || ']')`;
  const values: Readonly<Record<string, string>> = {
    entry: "printf('%08x-0000-7000-8000-%012x', number, number)",
    locale: "locale",
    slug: "'copy-' || number",
    published_at: "'2026-01-01T00:00:00.000Z'",
    updated_at: "'2026-01-01T00:00:00.000Z'",
    publishedAt_sort: "''",
    version: "1",
    sole: "0",
    title: "json_extract(text, '$.title')",
    title_sort: "printf('%06d', number)",
    summary: "json_extract(text, '$.summary')",
    city: "json_extract(text, '$.city')",
    email: "'kontakt' || number || '@example.org'",
    phone: "printf('+381 %d %d %d', 10 + number % 29, 100 + number * 7 % 900, 1000 + number * 31 % 9000)",
    sectors: `json_array(${pick(sectors)}, ${pick(sectors, "number + 1 + number / 21 % 20")})`,
    employs: `json_array(${pick(targetGroups)}, ${pick(targetGroups, "number + 1 + number / 13 % 12")})`,
    serves: `json_array(${pick(targetGroups)})`,
    registerStatus: pick(registerStatuses),
    legalForm: "json_extract('[\"association\", \"foundation\", \"llc\"]', '$[' || (number % 3) || ']')",
    listed: "number % 2",
    place: pick(districts),
    place_lat: "iif(number % 3, 42.5 + (number * 7919 % 3400) / 1000.0, null)",
    place_lon: "iif(number % 3, 19.2 + (number * 104729 % 3200) / 1000.0, null)",
  };
  const selected = columns.map((name) => values[name] ?? (name.endsWith("_sort") ? "''" : "null"));
  await published.client.batch(
    [
      {
        sql: `insert into enterprises (${columns.map((name) => `"${name}"`).join(", ")}) select ${selected.join(", ")}
          from (select texts.key + 1 as number, localized.key as locale, localized.value as text
            from json_each(?) as texts, json_each(texts.value) as localized)`,
        args: [JSON.stringify(textsOf(many))],
      },
      ...["sectors", "employs", "serves"].map(
        (field) => `insert into terms (collection, field, value, locale, entry, sole)
          select 'enterprises', '${field}', ids.value, locale, entry, sole from enterprises, json_each(${field}) as ids where slug like 'copy-%'`,
      ),
    ],
    "write",
  );
}

test("countries are offered by their names in the reader's language", async () => {
  const publish = publisher(prelo);
  for (const country of ["CH", "HR", "RS", "DE", "ES", "GB"]) {
    await publish("organisations", {
      shared: { roles: ["partner"], country },
      sr: { title: `Kuća ${country}` },
      en: { title: `House ${country}` },
    });
  }
  const countriesAt = async (path: string) =>
    offered((await visit(path)).main).flatMap(({ name, value }) => (name === "country" ? [value] : []));
  const countries = {
    "/sr/organizacije": "HR DE RS ES CH GB",
    "/sr-cyrl/organizacije": "DE RS GB HR CH ES",
    "/en/organisations": "HR DE RS ES CH GB",
  };
  for (const [path, codes] of Object.entries(countries))
    expect(await countriesAt(path), path).toEqual(codes.split(" "));
});
