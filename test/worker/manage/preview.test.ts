import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askManage } from "../../support/manage.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
let ask: ReturnType<typeof askManage>;
let token: string;

beforeAll(async () => {
  prelo = await startPrelo();
  token = await prelo.token("write");
  ask = askManage(prelo, token);
});
afterAll(() => prelo?.stop());

const show = (path: string, init: RequestInit = {}) =>
  prelo.fetch(`/manage/v1${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  });

const body = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

/** What a page says and how it looks, without what only search engines read and where its language switch leads. */
const seen = (html: string) =>
  html
    .replace(/<link rel="(?:canonical|alternate)"[^>]*>/g, "")
    .replace(/<meta (?:property="og:|name="twitter:)[^>]*>/g, "")
    .replace(/<script type="application\/ld\+json">.*?<\/script>/g, "")
    .replace(/<meta name="robots"[^>]*>/g, "")
    .replace(/<nav class="languages"[\s\S]*?<\/nav>/, "");

describe("a preview", () => {
  test("is the page that publishing makes, for every kind of page and in every locale", async () => {
    const { manage } = prelo;
    const donor = await manage.create("organisations", {
      shared: { roles: ["donor"] },
      sr: { title: "Donator" },
      en: { title: "Donor" },
    });
    await manage.publish("organisations", donor.id, ["sr", "en"]);
    const made = {
      organisations: await manage.create("organisations", {
        shared: { roles: ["member"] },
        sr: { title: "Zadruga njiva", city: "Čačak", body: body("Ljubav i njive.") },
        en: { title: "Field Cooperative" },
      }),
      projects: await manage.create("projects", {
        shared: { status: "active", start: "2025-03", donors: [donor.id] },
        sr: { title: "Žetva", body: body("Njiva.") },
        en: { title: "Harvest" },
      }),
      posts: await manage.create("posts", { sr: { title: "Vest o žetvi", body: body("Đaci.") } }),
    };
    for (const [collection, { id }] of Object.entries(made)) {
      const drafts = new Map<string, string>();
      for (const locale of ["sr-Latn", "sr-Cyrl", "en"]) {
        const answer = await show(`/${collection}/${id}/preview?locale=${locale}`);
        expect(answer.status).toBe(200);
        expect(answer.headers.get("content-type")).toContain("text/html");
        expect(answer.headers.get("cache-control")).toBe("private, no-store");
        expect(answer.headers.get("x-robots-tag")).toContain("noindex");
        expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
        drafts.set(locale, await answer.text());
      }
      const languages = collection === "posts" ? (["sr"] as const) : (["sr", "en"] as const);
      await manage.publish(collection, id, [...languages]);
      const { urls } = (await ask("GET", `/${collection}/${id}`)).body.data;
      for (const [locale, html] of drafts)
        if (urls[locale]) expect(seen(html)).toBe(seen(await (await prelo.fetch(urls[locale])).text()));
      expect(drafts.get("en")).toContain('content="noindex"');
    }
  });

  test("shows the home page and the site's name from drafts", async () => {
    const { manage } = prelo;
    const project = await manage.create("projects", {
      shared: { status: "active", start: "2025-03" },
      sr: { title: "Istaknuti projekat" },
    });
    await manage.publish("projects", project.id, ["sr"]);
    const home = await manage.create("home", {
      shared: { projects: [project.id] },
      sr: { title: "Dobro došli" },
    });
    const welcome = await (await show(`/home/${home.id}/preview`)).text();
    expect(welcome).toContain("Dobro došli");
    expect(welcome).toContain("Istaknuti projekat");
    const settings = await manage.create("site-settings", { sr: { title: "Nova mreža" } });
    expect(await (await show(`/site-settings/${settings.id}/preview`)).text()).toContain("Nova mreža");
    const glossary = await manage.create("glossary", { sr: { title: "Rečnik" } });
    expect((await show(`/glossary/${glossary.id}/preview`)).status).toBe(404);
  });

  test("is there for every collection that has pages", async () => {
    const { body: openApi } = await ask("GET", "/openapi.json");
    const names = Object.keys(openApi.paths).flatMap((path) => /^\/([a-z-]+)\/\{id\}$/.exec(path)?.[1] ?? []);
    const without: string[] = [];
    for (const name of names) {
      const known = (await ask("GET", `/${name}?limit=1`)).body.data[0];
      const { id } = known ?? (await prelo.manage.create(name, { sr: { title: "Naslov" } }));
      if ((await show(`/${name}/${id}/preview`)).status !== 200) without.push(name);
    }
    expect(names).toContain("projects");
    expect(without).toEqual(["redirects", "glossary"]);
  });

  test("shows what stands in a form and saves nothing of it", async () => {
    const { id } = await prelo.manage.create("posts", { sr: { title: "Sačuvano" } });
    const post = (given: object) =>
      show(`/posts/${id}/preview?locale=sr-Cyrl&theme=dark`, { method: "POST", body: JSON.stringify(given) });
    const answer = await post({ sr: { title: "Još se piše <b>" } });
    const html = await answer.text();
    expect(html).toContain("Још се пише &lt;");
    expect(html).not.toContain("prefers-color-scheme:dark){");
    expect((await prelo.manage.read("posts", id)).parts.sr).toMatchObject({ revision: 1 });
    expect((await post({ sr: { heading: "?" } })).status).toBe(400);
    expect((await post({ sr: { title: 5 } })).status).toBe(422);
    expect((await show(`/posts/${id}/preview?locale=sr`)).status).toBe(400);
    expect((await show(`/posts/${id}/preview?theme=pink`)).status).toBe(400);
    expect((await prelo.fetch(`/manage/v1/posts/${id}/preview`)).status).toBe(401);
  });
});

describe("a link to a preview", () => {
  test("shows whoever holds it the entry as it was saved, in each locale, until it is revoked", async () => {
    const secretive = await prelo.manage.create("projects", { sr: { title: "Tajni projekat" } });
    const { id } = await prelo.manage.create("posts", {
      shared: { projects: [secretive.id] },
      sr: { title: "Nacrt za čitanje" },
      en: { title: "A draft to read" },
    });
    const made = await ask("POST", `/posts/${id}/preview-links`, {});
    expect(made.status).toBe(201);
    const { pathname } = new URL(made.body.data.url);
    await prelo.manage.save("posts", id, "sr", 1, { title: "Kasnije" });

    const page = await prelo.fetch(pathname);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain("Nacrt za čitanje");
    expect(html).toContain("Ovo je pregled");
    expect(html).not.toContain("Tajni projekat");
    expect(page.headers.get("cache-control")).toBe("private, no-store");
    expect(page.headers.get("x-robots-tag")).toContain("noindex");
    expect(page.headers.get("referrer-policy")).toBe("no-referrer");
    expect(html).toContain(`href="${pathname}/en"`);
    expect(await (await prelo.fetch(`${pathname}/en`)).text()).toContain("A draft to read");
    expect(await (await prelo.fetch(`${pathname}/sr-cyrl`)).text()).toContain("Нацрт за читање");
    expect((await prelo.cache.fetch(pathname)).headers.get("cf-cache-status")).not.toBe("HIT");

    const { rows } = await prelo.editorial.client.execute("select * from preview_links");
    expect(JSON.stringify(rows)).not.toContain(pathname.slice("/preview/".length));
    const listed = (await ask("GET", `/posts/${id}/preview-links`)).body.data;
    expect(listed).toMatchObject([{ id: made.body.data.id, revisions: { shared: 1, sr: 1, en: 1 } }]);
    expect((await ask("DELETE", `/posts/${id}/preview-links/${listed[0].id}`)).status).toBe(204);
    const gone = await prelo.fetch(pathname);
    expect(gone.status).toBe(404);
    expect(await gone.text()).not.toContain("Nacrt");
    expect((await ask("GET", `/posts/${id}/preview-links`)).body.data).toEqual([]);
  });

  test("ends by itself, with the entry, and is not guessed", async () => {
    const { id } = await prelo.manage.create("posts", { sr: { title: "Na određeno" } });
    const [short, long] = [
      await ask("POST", `/posts/${id}/preview-links`, { days: 1 }),
      await ask("POST", `/posts/${id}/preview-links`, { days: 30 }),
    ];
    const at = ({ body }: { body: { data: { url: string } } }) => new URL(body.data.url).pathname;
    await prelo.editorial.client.execute({
      sql: "update preview_links set expires_at = '2020-01-01T00:00:00.000Z' where id = ?",
      args: [short.body.data.id],
    });
    expect((await prelo.fetch(at(short))).status).toBe(404);
    expect((await prelo.fetch(at(long))).status).toBe(200);
    await prelo.manage.trash("posts", id);
    expect((await prelo.fetch(at(long))).status).toBe(404);
    for (const path of ["/preview", `/preview/${"0".repeat(64)}`, `${at(long)}/de`, "/preview/x"])
      expect((await prelo.fetch(path)).status).toBe(404);
    expect((await prelo.fetch(at(long), { method: "POST" })).status).toBe(405);
    expect((await ask("POST", `/posts/${id}/preview-links`, { days: 400 })).status).toBe(422);
  });
});

describe("the summary before publishing", () => {
  test("says what changes, what else it touches, what is not public and what is missing", async () => {
    const { manage } = prelo;
    const hidden = await manage.create("organisations", { sr: { title: "Neobjavljena" } });
    const { id } = await manage.create("projects", {
      shared: { status: "active", start: "2025-03" },
      sr: { title: "Prvi naslov" },
      en: { title: "First title" },
    });
    await manage.publish("projects", id, ["sr", "en"]);
    const post = await manage.create("posts", { shared: { projects: [id] }, sr: { title: "O projektu" } });
    await manage.publish("posts", post.id, ["sr"]);
    const summary = async (languages: string) =>
      (await ask("GET", `/projects/${id}/publication-summary?languages=${languages}`)).body.data;
    expect(await summary("sr,en")).toMatchObject({ nothing: true, version: 1 });

    await manage.save("projects", id, "shared", 1, { status: "completed", start: null, lead: hidden.id });
    await manage.save("projects", id, "sr", 1, { title: "Drugi naslov", slug: "drugi" });
    expect(await summary("sr")).toMatchObject({
      nothing: false,
      version: 2,
      locales: [
        {
          locale: "sr-Latn",
          asked: true,
          state: "changed",
          url: "/sr/projekti/drugi",
          formerUrl: "/sr/projekti/prvi-naslov",
          changes: [
            { path: "shared.status", before: "active", after: "completed" },
            { path: "shared.start", before: "2025-03", after: null },
            { path: "shared.lead", before: null, after: hidden.id },
            { path: "sr.title", before: "Prvi naslov", after: "Drugi naslov" },
          ],
        },
        { locale: "sr-Cyrl" },
        { locale: "en", asked: false, state: "changed", changes: [{ path: "shared.status" }, {}, {}] },
      ],
      mistakes: [{ path: "shared.start", code: "required" }],
      notPublic: [{ path: "shared.lead", id: hidden.id, title: { sr: "Neobjavljena" }, state: "draft" }],
      referredBy: [{ id: post.id, collection: "posts", title: { sr: "O projektu" } }],
    });
    expect((await prelo.fetch("/sr/projekti/drugi")).status).toBe(404);
    const wrong = await ask("GET", `/projects/${id}/publication-summary?languages=de`);
    expect(wrong.status).toBe(400);
  });

  test("words in which two scripts are mixed are named, field by field", async () => {
    const { manage } = prelo;
    const body = (text: string) => ({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text }] }],
    });
    const { id } = await manage.create("posts", {
      sr: { title: "Sоcijalna ekonomija" },
      en: { title: "Sоlidarity economy", body: body("An ecоnomy for people, from Београд, an ecоnomy") },
    });
    const { body: answer } = await ask("GET", `/posts/${id}/publication-summary?languages=sr,en`);
    expect(answer.data.mixedScript).toEqual([
      { path: "en.title", words: ["Sоlidarity"] },
      { path: "en.body", words: ["ecоnomy"] },
    ]);
  });
});
