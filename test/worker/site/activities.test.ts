import { afterAll, beforeAll, expect, test } from "vitest";
import type { Refused } from "../../../ops/manage-client.ts";
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

const titlesIn = (html: string) =>
  [...html.matchAll(/<\/svg><span><a[^>]*>([^<]*)</g)].map(([, title]) => title);

const activity = (position: number, sr: string, en: string) =>
  publish("activities", { shared: { position }, sr: { title: sr }, en: { title: en } });

test("without activities their page says what will be here", async () => {
  const { status, main, roundTrips } = await visit("/en/what-we-do");
  expect(status).toBe(200);
  expect(roundTrips).toBe(1);
  expect(main).toContain("will be presented here as soon as the first one is published");
});

test("an activity without a place in the order is refused", async () => {
  const refused = await publish("activities", { sr: { title: "Bez mesta" } }).catch(
    (error: unknown) => error,
  );
  expect((refused as Refused).problem).toMatchObject({ errors: [{ path: "shared.position" }] });
});

test("an activity that nothing belongs to says so, and one that is not there is not found", async () => {
  await activity(9, "Prazna", "Empty one");
  expect((await visit("/sr/sta-radimo/prazna")).main).toContain("Ovde će stajati sve što pripada ovoj");
  expect((await visit("/sr/sta-radimo/nema-je")).status).toBe(404);
});

test("an activity gathers what belongs to it and is public, in every locale and in one round trip", async () => {
  const mine = await activity(1, "Zagovaranje", "Advocacy");
  const other = await activity(2, "Informisanje", "Informing");
  const shared = { mainActivities: [mine] };
  await publish("projects", {
    shared: { ...shared, status: "active", start: "2020-01", budget: { minor: 1370000, currency: "EUR" } },
    sr: { title: "Naš projekat" },
    en: { title: "Our project" },
  });
  await publish("events", {
    shared: { ...shared, kind: "training", state: "planned", date: "2026-09-30", endDate: "2026-10-02" },
    sr: { title: "Obuka" },
  });
  await publish("consultations", {
    shared: { ...shared, state: "open", start: "2026-03-04" },
    sr: { title: "Konsultacije o ceni" },
  });
  await publish("measures", {
    shared: { ...shared, kind: "law", state: "in-force" },
    sr: { title: "Zakon o merama" },
  });
  await publish("publications", {
    shared: { ...shared, kind: "analysis", date: "2021-02-26" },
    sr: { title: "Analiza stanja" },
  });
  await publish("practices", {
    shared: { ...shared, month: "2020-04", place: { district: "RS-20", point: null } },
    sr: { title: "Primer iz prakse" },
  });
  await publish("campaigns", {
    shared: { ...shared, period: { start: "2020-07", end: "2020-09" } },
    en: { title: "Only in English" },
  });
  await publish("posts", { shared, sr: { title: "Tekst o tome" } });
  await publish("posts", { shared: { mainActivities: [other] }, sr: { title: "Tuđi tekst" } });
  await prelo.manage.create("posts", { shared, sr: { title: "Nacrt teksta" } });

  const said = {
    "/sr/sta-radimo/zagovaranje": [
      "Projekti Naš projekat od januara 2020. · u toku · 13.700 €",
      "Događaji Obuka obuka · 30. septembar – 2. oktobar 2026. · planirano",
      "Konsultacije Konsultacije o ceni od 4. marta 2026. · otvorene",
      "Javne politike Zakon o merama zakon · na snazi",
      "Publikacije Analiza stanja analiza · 26. februar 2021.",
      "Dobra praksa Primer iz prakse april 2020. · Nišavski okrug",
      "Kampanje Only in English na engleskom jul–septembar 2020.",
      "Blog Tekst o tome",
    ],
    "/sr-cyrl/sta-radimo/zagovaranje": ["Закон о мерама", "Нишавски округ", "13.700 €", "отворене"],
    "/en/what-we-do/advocacy": [
      "Our project from January 2020 · active · €13,700",
      "Zakon o merama in Serbian law · in force",
      "Only in English July–September 2020",
    ],
  };
  for (const [path, pieces] of Object.entries(said)) {
    const { status, main, roundTrips } = await visit(path);
    expect(status, path).toBe(200);
    expect(roundTrips).toBe(1);
    const text = textOf(main);
    for (const piece of pieces) expect(text).toContain(piece);
    expect(text).not.toMatch(/Tuđi|Туђи|Nacrt|Нацрт|undefined|null/);
  }
  const list = await visit("/sr/sta-radimo");
  expect(list.roundTrips).toBe(1);
  const [first = "", second = ""] = list.main
    .split(/<li><svg class="band/)
    .slice(1)
    .map(textOf);
  expect(first).toMatch(/Zagovaranje .*Projekti 1 .*Kampanje 1 Blog 1$/);
  expect(second).toMatch(/Informisanje .*Blog 1$/);
});

test("of many the newest stand first, with the way to all of them, whether they are tens or thousands", async () => {
  const few = await activity(3, "Malo", "Few");
  const many = await activity(4, "Mnogo", "Many");
  for (const [id, count, word] of [
    [few, 30, "malo"],
    [many, 2300, "mnogo"],
  ] as const) {
    const numbers = `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count})`;
    // The ids run against the days of publication: order is that of the list, not of the ids.
    const entry = `printf('01900000-%04x-7000-8000-%012d', ${count}, 9999 - n)`;
    await prelo.published.client.batch(
      [
        `insert into posts (entry, locale, slug, published_at, updated_at, version, sole, title, title_sort)
          ${numbers} select ${entry}, 'sr-Latn', '${word}-' || n, strftime('%Y-%m-%dT00:00:00Z', '2030-01-01', n || ' days'),
            '2030', 1, n % 2, '${word} ' || n, '' from numbers`,
        `insert into terms (collection, field, value, locale, entry, sole)
          ${numbers} select 'posts', 'mainActivities', '${id}', 'sr-Latn', ${entry}, n % 2 from numbers`,
      ],
      "write",
    );
    const { main, roundTrips } = await visit(`/sr/sta-radimo/${word}`);
    expect(roundTrips).toBe(1);
    expect(titlesIn(main)).toEqual([0, 1, 2, 3].map((back) => `${word} ${count - back}`));
    expect(main).toContain(`href="/sr/blog?mainActivities=${id}"`);
    const all = await visit(`/sr/blog?mainActivities=${id}`);
    expect(all.status).toBe(200);
    expect(all.main).toContain(`>${word} ${count - 11}<`);
    // In English those stand in that are published in Serbian alone.
    const odd = count % 2 === 1 ? count : count - 1;
    const english = await visit(`/en/what-we-do/${word === "malo" ? "few" : "many"}`);
    expect(titlesIn(english.main)).toEqual([0, 2, 4, 6].map((back) => `${word} ${odd - back}`));
  }
});

test("a visitor sees at once what an activity has gained", async () => {
  const mine = await activity(5, "Nova", "New one");
  const path = "/en/what-we-do/new-one";
  prelo.cache.advance(61);
  expect(await (await prelo.cache.fetch(path)).text()).toContain("will be gathered here");
  await publish("posts", { shared: { mainActivities: [mine] }, en: { title: "Fresh from the press" } });
  expect(await (await prelo.cache.fetch(path)).text()).toContain("Fresh from the press");
});
