import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
const glossary = newId();
beforeAll(async () => {
  prelo = await startPrelo();
  await prelo.manage.create("glossary", { id: glossary, sr: { title: "Rečnik" }, en: { title: "Glossary" } });
  await prelo.manage.publish("glossary", glossary, ["sr", "en"]);
});
afterAll(() => prelo.stop());

let revision = 0;
async function keep(...words: string[]) {
  revision = await prelo.manage.save("glossary", glossary, "shared", revision, { keep: words });
  await prelo.manage.publish("glossary", glossary, []);
  await prelo.scheduled();
}

async function post(title: string, body?: object): Promise<string> {
  const id = newId();
  await prelo.manage.create("posts", {
    id,
    sr: { title, ...(body && { body }) },
    en: { title: "In English" },
  });
  await prelo.manage.publish("posts", id, ["sr", "en"]);
  return id;
}

async function read(id: string, locale: string, collection = "posts") {
  return (await (await prelo.fetch(`/api/v1/${collection}/${id}?locale=${locale}`)).json()).data;
}

async function feedSince(cursor: string) {
  return (await prelo.fetch(`/api/v1/changes?since=${cursor}`)).json();
}

async function feedNow(): Promise<string> {
  let since = "";
  for (;;) {
    const { page } = await (await prelo.fetch(`/api/v1/changes${since && `?since=${since}`}`)).json();
    since = page.next;
    if (!page.more) return since;
  }
}

test("a kept word re-publishes the entries that hold it and nothing else, and the feed tells", async () => {
  const holds = await post("Mreža Balkanet okuplja udruženja");
  const inflected = await post("Sastanak sa Balkanetom");
  const inside = await post("Podbalkanetski kraj");
  const without = await post("Nešto sasvim drugo");
  expect((await read(holds, "sr-Cyrl")).title).toBe("Мрежа Балканет окупља удружења");
  const before = await read(holds, "sr-Latn");
  const cursor = await feedNow();
  await keep("Balkanet");

  expect((await read(holds, "sr-Cyrl")).title).toBe("Мрежа Balkanet окупља удружења");
  expect((await read(inflected, "sr-Cyrl")).title).toBe("Састанак са Balkanetom");
  expect((await read(inside, "sr-Cyrl")).title).toBe("Подбалканетски крај");
  const after = await read(holds, "sr-Latn");
  expect(after).toEqual({ ...before, version: before.version + 1 });
  const changed = new Set((await feedSince(cursor)).data.map(({ id }: { id: string }) => id));
  expect(changed).toEqual(new Set([holds, inflected]));
  expect((await prelo.fetch("/api/v1/glossary")).status).toBe(404);
  expect([(await read(inside, "en")).version, (await read(without, "en")).version]).toEqual([1, 1]);

  await keep();
  expect((await read(holds, "sr-Cyrl")).title).toBe("Мрежа Балканет окупља удружења");
});

test("a kept name is found over any space and across styled text, and what only looks like it is not published again", async () => {
  const text = (value: string, ...marks: object[]) => ({
    type: "text",
    text: value,
    ...(marks[0] && { marks }),
  });
  const styled = (...content: object[]) => ({ type: "doc", content: [{ type: "paragraph", content }] });
  const bold = { type: "bold" };
  const spaced = await post("U mreži Zlatni\u00a0Breg i Zlatni\u2009Bregu");
  const split = await post("Podebljano", styled(text("Zlatni ", bold), text("Breg")));
  const within = await post(
    "Podebljano slovo",
    styled(text("Kod Zlatnog, Zla"), text("tni Br", bold), text("eg")),
  );
  const apart = await post("Zlatni", styled(text("Breg")));
  const cursor = await feedNow();
  await keep("Zlatni Breg");
  expect((await read(spaced, "sr-Cyrl")).title).toBe("У мрежи Zlatni\u00a0Breg и Zlatni\u2009Bregu");
  expect((await read(split, "sr-Cyrl")).body.html).toBe("<p><strong>Zlatni </strong>Breg</p>");
  expect((await read(within, "sr-Cyrl")).body.html).toBe("<p>Код Златног, Zla<strong>tni Br</strong>eg</p>");
  const changed = new Set((await feedSince(cursor)).data.map(({ id }: { id: string }) => id));
  expect(changed).toEqual(new Set([spaced, split, within]));
  expect((await read(apart, "sr-Latn")).version).toBe(1);
});

test("what is published from then on keeps the word too, and so does a rebuild", async () => {
  await keep("Vojnet");
  const later = await post("Projekat Vojnet");
  expect((await read(later, "sr-Cyrl")).title).toBe("Пројекат Vojnet");
  for (let { done } = await prelo.manage.rebuild("always"); !done; )
    ({ done } = await prelo.manage.rebuild("changed"));
  expect((await read(later, "sr-Cyrl")).title).toBe("Пројекат Vojnet");
});

test("a name that keeps its script keeps it in every text while it is live", async () => {
  const mentions = await post("Rad organizacije Sunce Kolektiv u Nišu");
  const id = newId();
  const sr = { title: "Sunce Kolektiv", titleInCyrillic: "Sunce Kolektiv" };
  await prelo.manage.create("organisations", { id, shared: { roles: ["member"] }, sr });
  await prelo.manage.publish("organisations", id, ["sr"]);
  await prelo.scheduled();
  expect((await read(id, "sr-Cyrl", "organisations")).title).toBe("Sunce Kolektiv");
  expect((await read(mentions, "sr-Cyrl")).title).toBe("Рад организације Sunce Kolektiv у Нишу");
  await prelo.manage.unpublish("organisations", id, ["sr"]);
  await prelo.scheduled();
  expect((await read(mentions, "sr-Cyrl")).title).toBe("Рад организације Сунце Колектив у Нишу");
});

test("an entry's own Cyrillic form of its title stands in the Cyrillic page alone, and is not shown as a field", async () => {
  const id = newId();
  const sr = { title: "Njujork hab", titleInCyrillic: "Њу Јорк хаб" };
  await prelo.manage.create("organisations", { id, shared: { roles: ["actor"] }, sr });
  await prelo.manage.publish("organisations", id, ["sr"]);
  expect((await read(id, "sr-Cyrl", "organisations")).title).toBe("Њу Јорк хаб");
  const latin = await read(id, "sr-Latn", "organisations");
  expect(latin.title).toBe("Njujork hab");
  expect(latin).not.toHaveProperty("titleInCyrillic");
});

test("letters, names and numerals are read across the seams of styled text; marked spans stay", async () => {
  const text = (value: string, ...marks: object[]) => ({
    type: "text",
    text: value,
    ...(marks[0] && { marks }),
  });
  const bold = { type: "bold" };
  await keep("Zeleni Krug");
  const content = [
    text("N"),
    text("jegoš i Zeleni ", bold),
    text("Krug, "),
    text("Open Space", { type: "keepScript" }),
    text(" i "),
    text("njet", { type: "language", attrs: { lang: "ru" } }),
    text(" te glava I"),
    text("I", bold),
    text("."),
  ];
  const id = await post("Šavovi", { type: "doc", content: [{ type: "paragraph", content }] });
  const { html } = (await read(id, "sr-Cyrl")).body;
  expect(html).toBe(
    '<p>Њ<strong>егош и Zeleni </strong>Krug, <span translate="no">Open Space</span> и <span lang="ru">njet</span> те глава I<strong>I</strong>.</p>',
  );
});

test("a publish that was made with former kept words is made anew", async () => {
  const id = newId();
  await prelo.manage.create("posts", { id, sr: { title: "Trka oko imena Brzonet" } });
  const held = prelo.editorial.proxy.hold({ matching: /insert into "publications"/ });
  const publishing = prelo.manage.publish("posts", id, ["sr"]);
  await held.arrived;
  await keep("Brzonet");
  held.release();
  await publishing;
  expect((await read(id, "sr-Cyrl")).title).toBe("Трка око имена Brzonet");
});
