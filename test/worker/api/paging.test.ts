import { afterAll, beforeAll, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;

const total = 500;

/**
 * 500 projects with few distinct months, titles and statuses, so that most keys are equal, and with ends and budgets
 * that are often missing. Of each seven, one is in Serbian alone and one in English alone.
 */
const rows = `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${total - 1}),
  l(locale) as (values ('sr-Latn'), ('sr-Cyrl'), ('en'))
  insert into projects (entry, locale, slug, published_at, updated_at, version, sole, title, title_sort, status,
    status_sort, start, start_sort, "end", end_sort, budget, budget_currency, budget_sort)
  select printf('01900000-0000-7000-8000-%012x', (i * 7919) % 1000003), locale, 'p-' || i,
    printf('2024-01-%02dT00:00:00.000Z', 1 + i % 9), printf('2024-02-%02dT00:00:00.000Z', 1 + i % 5), 1,
    i % 7 in (2, 4), 'P ' || (i % 25), printf('P %02d', i % 25), trim(substr('planned  active   completed', 1 + 9 * (i % 3), 9)),
    trim(substr('planned  active   completed', 1 + 9 * (i % 3), 9)), printf('2020-%02d', 1 + i % 4),
    printf('2020-%02d', 1 + i % 4), iif(i % 3, printf('2021-%02d', 1 + i % 2), null),
    iif(i % 3, printf('2021-%02d', 1 + i % 2), ''), iif(i % 5, i * 31 % 900, null), iif(i % 5, 'EUR', null),
    iif(i % 5, printf('%017d', i * 31 % 900), '')
  from n join l on not (i % 7 = 2 and locale = 'en') and not (i % 7 = 4 and locale <> 'en')`;

beforeAll(async () => {
  prelo = await startPrelo();
  await prelo.published.client.execute(rows);
  await prelo.published.client.execute(
    "insert into terms select 'projects', 'countries', 'MK', locale, entry, sole from projects where version + length(title) > 4",
  );
});
afterAll(() => prelo.stop());

type Document = Readonly<Record<string, unknown>> & { readonly id: string };

interface Page {
  readonly data: readonly Document[];
  readonly page: { readonly limit: number; readonly next: string | null };
}

async function page(query: string): Promise<Page> {
  const answer = await prelo.fetch(
    `/api/v1/projects?fields=title,start,end,status,budget,updatedAt,publishedAt&${query}`,
  );
  expect(answer.status, query).toBe(200);
  return (await answer.json()) as Page;
}

async function readAll(query: string, limit: number): Promise<Document[]> {
  const all: Document[] = [];
  let next: string | null = "";
  while (next !== null) {
    const { data, page: place }: Page = await page(`${query}&limit=${limit}${next && `&cursor=${next}`}`);
    expect(data.length).toBe(place.next === null ? data.length : limit);
    all.push(...data);
    next = place.next;
  }
  return all;
}

const keyOf = (document: Document, name: string): string | number => {
  if (name === "budget") return (document.budget as { minor: number } | null)?.minor ?? -1;
  if (name === "title") return String(document.title).padStart(10);
  return String(document[name] ?? "");
};

/** Documents in the order asked for; what is missing comes before everything else. */
function compare(sort: string): (a: Document, b: Document) => number {
  const keys = sort
    .split(",")
    .map((key) => ({ name: key.replace("-", ""), sign: key.startsWith("-") ? -1 : 1 }));
  return (a, b) => {
    for (const { name, sign } of keys) {
      const [left, right] = [keyOf(a, name), keyOf(b, name)];
      if (left !== right) return left < right ? -sign : sign;
    }
    return (keys.at(-1)?.sign ?? 1) * (a.id < b.id ? -1 : 1);
  };
}

const sorts = [
  "title",
  "-title",
  "-start,title",
  "status,-end",
  "-end,title,-budget",
  "budget",
  "-budget",
  "publishedAt",
  "-updatedAt,status",
];

const isLate = ({ start, status }: Document) => String(start) >= "2020-02" && status !== "planned";

const lists = [
  { locale: "locale=sr-Latn", filter: "", of: () => true, entries: total - Math.ceil((total - 4) / 7) },
  { locale: "locale=en&fallback=source", filter: "", of: () => true, entries: total },
  {
    locale: "locale=sr-Cyrl&fallback=source",
    filter: "&filter[start][gte]=2020-02&filter[status][in]=active,completed",
    of: isLate,
    entries: total,
  },
] as const;

test.each(sorts)("by %s, every page follows the one before, without loss or repetition", async (sort) => {
  for (const { locale, filter, of, entries } of lists) {
    const everything = await readAll(locale, 100);
    expect(new Set(everything.map(({ id }) => id)).size).toBe(entries);
    const expected = everything.filter(of).sort(compare(sort));
    const found = await readAll(`${locale}${filter}&sort=${sort}`, 73);
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  }
});

test("a filter by what stands in terms pages as well", async () => {
  const all = await readAll("filter[countries]=MK&locale=en", 50);
  const expected = (await readAll("locale=en", 100)).filter(({ title }) => String(title).length > 3);
  expect(all.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
});

test("without sort, the collection's own order", async () => {
  expect(await page("limit=9")).toEqual(await page("limit=9&sort=-start,title"));
  expect((await page("")).page.limit).toBe(20);
});

test("the last page says so, however it falls", async () => {
  const all = await readAll("sort=title", 100);
  expect((await page("sort=title&limit=100")).page.next).not.toBeNull();
  const { page: place } = await page("filter[status]=planned&limit=100&locale=en&filter[start]=2020-01");
  expect(place.next).toBeNull();
  expect(all.length).toBe(429);
});

test("a cursor belongs to its filter, sort and locale; the page's size may change", async () => {
  const { page: place } = await page("sort=title&filter[status]=active&filter[start][gte]=2020-01");
  const same = "sort=title&filter[start][gte]=2020-01&filter[status]=active&limit=5";
  expect((await page(`${same}&cursor=${place.next}`)).data).toHaveLength(5);
  const others = [
    "sort=title",
    "sort=-title&filter[status]=active&filter[start][gte]=2020-01",
    "sort=title&filter[status]=planned&filter[start][gte]=2020-01",
    "sort=title&filter[status]=active&filter[start][gte]=2020-02",
    "sort=title&filter[status]=active&filter[start]=2020-01",
    "sort=title&filter[status]=active&filter[start][gte]=2020-01&locale=en",
    "sort=title&filter[status]=active&filter[start][gte]=2020-01&fallback=source",
  ];
  for (const other of others) {
    const answer = await prelo.fetch(`/api/v1/projects?${other}&cursor=${place.next}`);
    expect(answer.status, other).toBe(400);
    expect(await answer.json()).toMatchObject({
      type: "/problems/invalid-cursor",
      errors: [{ path: "cursor" }],
    });
  }
  const elsewhere = await prelo.fetch(`/api/v1/organisations?sort=title&cursor=${place.next}`);
  expect(elsewhere.status).toBe(400);
});

test("a cursor that was changed is refused or does no harm", async () => {
  const { page: place } = await page("sort=title");
  const [mark = "", ...values] = JSON.parse(
    Buffer.from(place.next ?? "", "base64url").toString(),
  ) as string[];
  const forged = [
    [mark],
    [mark, ...values, "x"],
    [mark, ...values.slice(1)],
    [mark, 1, 2],
    { 0: mark },
    mark,
    null,
  ];
  for (const content of forged) {
    const cursor = Buffer.from(JSON.stringify(content)).toString("base64url");
    expect((await prelo.fetch(`/api/v1/projects?sort=title&cursor=${cursor}`)).status).toBe(400);
  }
  const hostile = Buffer.from(JSON.stringify([mark, "' or 1=1 --", "\u0000"])).toString("base64url");
  expect((await prelo.fetch(`/api/v1/projects?sort=title&cursor=${hostile}`)).status).toBe(200);
});

test("one round trip, also for a deep page of both languages with includes", async () => {
  const { page: place } = await page("locale=en&fallback=source&limit=100");
  prelo.published.proxy.reset();
  const answer = await prelo.fetch(
    `/api/v1/projects?locale=en&fallback=source&include=donors&cursor=${place.next}`,
  );
  expect(answer.status).toBe(200);
  expect(prelo.published.proxy.roundTrips).toHaveLength(1);
});

test("every filter at once, with as many values as are taken, is still one answer", async () => {
  const ids = Array.from(
    { length: 100 },
    (_none, index) => `01900000-0000-7000-8000-${String(index).padStart(12, "0")}`,
  );
  const months = Array.from({ length: 100 }, (_none, index) => `${1950 + index}-05`);
  const query = new URLSearchParams({
    locale: "en",
    fallback: "source",
    include: "donors,lead,partners",
    sort: "title",
  });
  for (const name of ["donors", "lead", "partners"]) {
    query.set(`filter[${name}]`, ids[0] ?? "");
    query.set(`filter[${name}][in]`, ids.join(","));
  }
  for (const name of ["start", "end"]) {
    query.set(`filter[${name}][in]`, months.join(","));
    for (const operator of ["gte", "gt", "lte", "lt"]) query.set(`filter[${name}][${operator}]`, "2020-05");
  }
  query.set("filter[status][in]", "active,completed");
  query.set("filter[countries][in]", "RS,MK");
  prelo.published.proxy.reset();
  const answer = await prelo.fetch(`/api/v1/projects?${query}`);
  expect(await answer.json()).toMatchObject({ data: [] });
  expect(prelo.published.proxy.roundTrips).toHaveLength(1);
  const tooMany = await prelo.fetch(`/api/v1/projects?filter[lead][in]=${[...ids, ids[0]].join(",")}`);
  expect(tooMany.status).toBe(400);
});
