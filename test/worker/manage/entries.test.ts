import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { askManage } from "../../support/manage.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
let ask: ReturnType<typeof askManage>;
beforeAll(async () => {
  prelo = await startPrelo();
  ask = askManage(prelo, await prelo.token("publish"));
});
afterAll(() => prelo.stop());

const project = {
  shared: { status: "active", start: "2020-06", budget: { minor: 1370000, currency: "EUR" } },
  sr: { title: "Solidarna ekonomija za pravednije društvo" },
  en: { title: "Solidarity economy for a fairer society" },
};

describe("creating", () => {
  test("answers 201 with the entry, all absent fields null, and its address", async () => {
    const id = newId();
    const { status, headers, body } = await ask("POST", "/projects", { id, ...project });
    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`/manage/v1/projects/${id}`);
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(body.data).toMatchObject({ id, collection: "projects", trashed: false });
    expect(body.data.parts.shared).toMatchObject({
      revision: 1,
      data: { status: "active", end: null, donors: null },
    });
    expect(body.data.parts.sr.data).toMatchObject({ title: project.sr.title, slug: null, body: null });
    expect(body.data.live).toEqual({ version: 0, shared: null, sr: null, en: null });
    const read = await ask("GET", `/projects/${id}`);
    expect(read.body.data).toEqual(body.data);
  });

  test("the same request again gives the same answer, even after later saves; another body is refused", async () => {
    const id = newId();
    const first = await ask("POST", "/projects", { id, ...project });
    await ask("PUT", `/projects/${id}/en`, { base: 1, data: { title: "Changed" } });
    const again = await ask("POST", "/projects", { id, ...project });
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(await ask("POST", "/projects", { id, ...project, en: { title: "Other" } })).toMatchObject({
      status: 409,
    });
    expect(await ask("POST", "/posts", { id, en: { title: "Other" } })).toMatchObject({ status: 409 });
  });

  test("a part that was never written is at revision 0 and can be begun from there", async () => {
    const { body } = await ask("POST", "/posts", { en: { title: "Only English" } });
    expect(body.data.parts.sr).toEqual({ revision: 0, data: null });
    const saved = await ask("PUT", `/posts/${body.data.id}/sr`, { base: 0, data: { title: "I srpski" } });
    expect(saved).toMatchObject({ status: 200, body: { data: { revision: 1 } } });
  });

  test("a singleton exists once", async () => {
    const first = await ask("POST", "/home", { en: { title: "Home" } });
    expect(first.status).toBe(201);
    expect(await ask("POST", "/home", { en: { title: "Second home" } })).toMatchObject({ status: 409 });
  });

  test("Serbian typed in Cyrillic is stored in Latin, and Latin in its own letters", async () => {
    const { body } = await ask("POST", "/posts", { sr: { title: "Његошева улица и џеп" } });
    expect(body.data.parts.sr.data.title).toBe("Njegoševa ulica i džep");
    const other = await ask("POST", "/posts", { sr: { title: "C\u030ca\u0161a, Ðorđe i ǈubav" } });
    expect(other.body.data.parts.sr.data.title).toBe("Čaša, Đorđe i Ljubav");
  });
});

describe("saving", () => {
  test("appends a revision; two saves on one base give one 409 with what stands there", async () => {
    const { id } = (await ask("POST", "/projects", project)).body.data;
    const saves = await Promise.all(
      ["One", "Two"].map((title) => ask("PUT", `/projects/${id}/en`, { base: 1, data: { title } })),
    );
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = saves.findIndex(({ status }) => status === 200);
    const loser = saves[1 - winner];
    expect(loser?.body).toMatchObject({ type: "/problems/stale", current: { revision: 2 } });
    expect(loser?.body.current.data.title).toBe(["One", "Two"][winner]);
    const { body } = await ask("GET", `/projects/${id}/revisions`);
    expect(body.data.filter((row: { part: string }) => row.part === "en")).toHaveLength(2);
  });

  test("the same save repeated by the same caller gives the first answer; by another it is stale", async () => {
    const { id } = (await ask("POST", "/projects", project)).body.data;
    const save = { base: 1, data: { title: "Saved once" } };
    expect(await ask("PUT", `/projects/${id}/en`, save)).toMatchObject({
      status: 200,
      body: { data: { revision: 2 } },
    });
    expect(await ask("PUT", `/projects/${id}/en`, save)).toMatchObject({
      status: 200,
      body: { data: { revision: 2 } },
    });
    expect(await ask("PUT", `/projects/${id}/en`, save, await prelo.token("write"))).toMatchObject({
      status: 409,
    });
  });

  test("a revision can be read; one that never was is not found", async () => {
    const { id } = (await ask("POST", "/projects", project)).body.data;
    const { body } = await ask("GET", `/projects/${id}/revisions/en/1`);
    expect(body.data).toMatchObject({
      part: "en",
      revision: 1,
      author: { name: "test publish" },
      data: project.en,
    });
    expect(await ask("GET", `/projects/${id}/revisions/en/9`)).toMatchObject({ status: 404 });
  });
});

describe("publishing", () => {
  test("a receipt says where each locale is; the pages and the API have it", async () => {
    const { id } = (await ask("POST", "/projects", project)).body.data;
    const { status, body } = await ask("POST", `/projects/${id}/publish`, { languages: ["sr", "en"] });
    expect(status).toBe(200);
    expect(body.data.pending).toEqual([]);
    expect(body.data.live.map(({ locale }: { locale: string }) => locale)).toEqual([
      "sr-Latn",
      "sr-Cyrl",
      "en",
    ]);
    for (const { locale, url } of body.data.live) {
      const answer = await prelo.fetch(`/api/v1/projects/${id}?locale=${locale}`);
      expect((await answer.json()).data).toMatchObject({ id, url, locale, version: 1 });
    }
    const cyrillic = await (await prelo.fetch(`/api/v1/projects/${id}?locale=sr-Cyrl`)).json();
    expect(cyrillic.data.title).toBe("Солидарна економија за праведније друштво");
  });

  test("shared facts go live in every live language, a draft text does not", async () => {
    const { id } = (await ask("POST", "/projects", project)).body.data;
    await ask("POST", `/projects/${id}/publish`, { languages: ["sr", "en"] });
    await ask("PUT", `/projects/${id}/sr`, { base: 1, data: { title: "Nacrt koji niko ne vidi" } });
    await ask("PUT", `/projects/${id}/shared`, { base: 1, data: { ...project.shared, status: "completed" } });
    const receipt = await ask("POST", `/projects/${id}/publish`, { languages: [] });
    expect(receipt.body.data).toMatchObject({ version: 2 });
    const serbian = await (await prelo.fetch(`/api/v1/projects/${id}?locale=sr-Latn`)).json();
    expect(serbian.data).toMatchObject({ status: "completed", title: project.sr.title });
  });

  test("publishing what is live already changes nothing and gives the same receipt", async () => {
    const { id } = (await ask("POST", "/projects", project)).body.data;
    const first = await ask("POST", `/projects/${id}/publish`, { languages: ["sr"] });
    const again = await ask("POST", `/projects/${id}/publish`, { languages: ["sr"] });
    expect(again.body).toEqual(first.body);
  });

  test("what strict validation wants is named by part and field, and nothing is published", async () => {
    const { id } = (await ask("POST", "/projects", { en: { summary: "x".repeat(401) } })).body.data;
    const { status, body } = await ask("POST", `/projects/${id}/publish`, { languages: ["en"] });
    expect(status).toBe(422);
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      "en.summary",
      "en.title",
      "shared.start",
      "shared.status",
    ]);
    expect(await prelo.fetch(`/api/v1/projects/${id}?locale=en`)).toMatchObject({ status: 404 });
  });

  test("revisions that are not the newest are refused", async () => {
    const { id } = (await ask("POST", "/projects", project)).body.data;
    await ask("PUT", `/projects/${id}/en`, { base: 1, data: { title: "Newer" } });
    const stale = await ask("POST", `/projects/${id}/publish`, {
      languages: ["en"],
      revisions: { shared: 1, en: 1 },
    });
    expect(stale).toMatchObject({ status: 409, body: { current: { en: { revision: 2 } } } });
    const fresh = await ask("POST", `/projects/${id}/publish`, {
      languages: ["en"],
      revisions: { shared: 1, en: 2 },
    });
    expect(fresh.status).toBe(200);
  });

  test("the shared facts alone cannot be live", async () => {
    const { id } = (await ask("POST", "/projects", project)).body.data;
    expect(await ask("POST", `/projects/${id}/publish`, { languages: [] })).toMatchObject({ status: 409 });
  });
});

describe("slugs", () => {
  const post = (title: string, slug?: string) => ({ en: { title, ...(slug === undefined ? {} : { slug }) } });
  const publish = (id: string) => ask("POST", `/posts/${id}/publish`, { languages: ["en"] });

  test("are made from the title, numbered on a clash, and stay when the title changes", async () => {
    const urls: string[] = [];
    for (let times = 0; times < 3; times += 1) {
      const { id } = (await ask("POST", "/posts", post("A clash of đurđevak"))).body.data;
      urls.push((await publish(id)).body.data.live[0].url);
      await ask("PUT", `/posts/${id}/en`, { base: 1, data: { title: "Renamed" } });
      expect((await publish(id)).body.data.live[0].url).toBe(urls.at(-1));
    }
    expect(urls).toEqual(
      ["a-clash-of-djurdjevak", "a-clash-of-djurdjevak-2", "a-clash-of-djurdjevak-3"].map(
        (s) => `/en/blog/${s}`,
      ),
    );
  });

  test("one that another entry has is refused; one's own former slug can be taken back", async () => {
    const { id } = (await ask("POST", "/posts", post("First owner", "owned"))).body.data;
    await publish(id);
    const other = (await ask("POST", "/posts", post("Second owner", "owned"))).body.data;
    expect(await publish(other.id)).toMatchObject({ status: 422, body: { errors: [{ path: "en.slug" }] } });
    await ask("PUT", `/posts/${id}/en`, { base: 1, data: { title: "First owner", slug: "moved" } });
    await publish(id);
    expect((await prelo.fetch("/en/blog/owned")).headers.get("location")).toMatch(/\/en\/blog\/moved$/);
    expect(await publish(other.id)).toMatchObject({ status: 422 });
    await ask("PUT", `/posts/${id}/en`, { base: 2, data: { title: "First owner", slug: "owned" } });
    expect((await publish(id)).body.data.live[0].url).toBe("/en/blog/owned");
  });

  test("a title without letters falls back to the end of the id", async () => {
    const { id } = (await ask("POST", "/posts", post("???"))).body.data;
    expect((await publish(id)).body.data.live[0].url).toBe(`/en/blog/blog-post-${id.slice(-8)}`);
  });

  test("a title that looks like an id does not make a slug that does", async () => {
    const title = "0190a000-0000-7000-8000-000000000001";
    const { id } = (await ask("POST", "/posts", post(title))).body.data;
    expect((await publish(id)).body.data.live[0].url).toBe(`/en/blog/${title}-2`);
    const answer = await prelo.fetch(`/api/v1/posts/${title}-2?locale=en`);
    expect((await answer.json()).data).toMatchObject({ id, slug: `${title}-2` });
  });

  test("many at once with one title all get an address of their own", async () => {
    const count = 12;
    const ids = await Promise.all(
      Array.from(
        { length: count },
        async () => (await ask("POST", "/posts", post("At the same moment"))).body.data.id as string,
      ),
    );
    const answers = await Promise.all(ids.map(publish));
    expect(answers.map(({ status }) => status)).toEqual(Array(count).fill(200));
    expect(new Set(answers.map(({ body }) => body.data.live[0].url)).size).toBe(count);
  });
});

describe("withdrawing", () => {
  test("a language goes, the other stays; its date comes back with it", async () => {
    const { id } = (await ask("POST", "/projects", project)).body.data;
    await ask("POST", `/projects/${id}/publish`, { languages: ["sr", "en"] });
    const before = (await (await prelo.fetch(`/api/v1/projects/${id}?locale=en`)).json()).data;
    const receipt = await ask("POST", `/projects/${id}/unpublish`, { languages: ["en"] });
    expect(receipt.body.data.live.map(({ locale }: { locale: string }) => locale)).toEqual([
      "sr-Latn",
      "sr-Cyrl",
    ]);
    expect((await prelo.fetch(`/api/v1/projects/${id}?locale=en`)).status).toBe(404);
    expect((await prelo.fetch(`/api/v1/projects/${id}?locale=sr-Cyrl`)).status).toBe(200);
    await ask("POST", `/projects/${id}/publish`, { languages: ["en"] });
    const after = (await (await prelo.fetch(`/api/v1/projects/${id}?locale=en`)).json()).data;
    expect(after).toMatchObject({ publishedAt: before.publishedAt, version: 3 });
  });

  test("trashing unpublishes; what is in the trash cannot be saved or published until it is restored", async () => {
    const { id } = (await ask("POST", "/projects", project)).body.data;
    await ask("POST", `/projects/${id}/publish`, { languages: ["sr", "en"] });
    expect(await ask("DELETE", `/projects/${id}`)).toMatchObject({ status: 200 });
    expect((await prelo.fetch(`/api/v1/projects/${id}?locale=en`)).status).toBe(404);
    expect(await ask("POST", `/projects/${id}/publish`, { languages: ["en"] })).toMatchObject({
      status: 409,
    });
    expect(await ask("PUT", `/projects/${id}/en`, { base: 1, data: { title: "x" } })).toMatchObject({
      status: 409,
    });
    const listed = await ask("GET", "/projects?state=trashed");
    expect(listed.body.data.map((row: { id: string }) => row.id)).toEqual([id]);
    expect(await ask("POST", `/projects/${id}/restore`, { languages: ["en"] })).toMatchObject({
      status: 400,
      body: { type: "/problems/unknown-field", errors: [{ path: "languages" }] },
    });
    expect(await ask("POST", `/projects/${id}/restore`, {})).toMatchObject({
      status: 200,
      body: { data: { trashed: false } },
    });
    expect((await prelo.fetch(`/api/v1/projects/${id}?locale=en`)).status).toBe(404);
    expect(await ask("POST", `/projects/${id}/publish`, { languages: ["en"] })).toMatchObject({
      status: 200,
    });
  });
});

describe("finding", () => {
  test("a list has the state of each language, is searched in either script and pages without loss", async () => {
    const { id } = (
      await ask("POST", "/organisations", { shared: { roles: ["member"] }, sr: { title: "Žitište čeka" } })
    ).body.data;
    await ask("POST", `/organisations/${id}/publish`, { languages: ["sr"] });
    for (const q of ["Житиште", "zitiste", "ČEKA"]) {
      const { body } = await ask("GET", `/organisations?q=${encodeURIComponent(q)}`);
      expect(body.data).toMatchObject([
        { id, title: { sr: "Žitište čeka", en: null }, state: { sr: "live", en: "empty" } },
      ]);
    }
    expect((await ask("GET", "/organisations?q=%25")).body.data).toEqual([]);
    await ask("PUT", `/organisations/${id}/sr`, { base: 1, data: { title: "Žitište i dalje čeka" } });
    const changed = await ask("GET", "/organisations?state=changed");
    expect(changed.body.data).toMatchObject([{ id, state: { sr: "changed" } }]);

    const ids = new Set<string>();
    let cursor: string | null = "";
    while (cursor !== null) {
      const { body } = await ask("GET", `/projects?limit=3${cursor && `&cursor=${cursor}`}`);
      for (const row of body.data) ids.add(row.id);
      cursor = body.page.next;
    }
    expect(ids.size).toBe((await ask("GET", "/projects?limit=100")).body.data.length);
  });
});

describe("scopes", () => {
  test("each scope may do what the contract says and no more", async () => {
    const { id } = (await ask("POST", "/posts", { en: { title: "Scoped" } })).body.data;
    const read = await prelo.token("read");
    const write = await prelo.token("write");
    expect((await ask("GET", `/posts/${id}`, undefined, read)).status).toBe(200);
    expect((await ask("PUT", `/posts/${id}/en`, { base: 1, data: { title: "x" } }, read)).status).toBe(403);
    expect((await ask("POST", `/posts/${id}/publish`, { languages: ["en"] }, write)).status).toBe(403);
    expect((await ask("POST", "/rebuild", { when: "changed" })).status).toBe(403);
    await ask("POST", `/posts/${id}/publish`, { languages: ["en"] });
    expect((await ask("DELETE", `/posts/${id}`, undefined, write)).status).toBe(403);
    expect((await ask("GET", `/posts/${id}`, undefined, "prelo_unknown")).status).toBe(401);
    expect((await prelo.fetch(`/manage/v1/posts/${id}`)).status).toBe(401);
  });

  test("who names neither session nor token is told to sign in, whatever else is wrong", async () => {
    const asked: [string, string, RequestInit][] = [
      ["POST", "/posts", { body: "{", headers: { "content-type": "application/json" } }],
      ["POST", "/posts", { body: "text" }],
      ["GET", "/posts?unknown=1", {}],
      ["GET", "/nowhere", {}],
      ["PATCH", "/posts", {}],
    ];
    for (const [method, path, more] of asked) {
      const answer = await prelo.fetch(`/manage/v1${path}`, { method, ...more });
      expect(answer.status, `${method} ${path}`).toBe(401);
      expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
      expect(answer.headers.get("cache-control")).toMatch(/no-store/);
    }
  });
});
