import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../support/prelo.ts";

let prelo: Prelo;
/** The id of a project with donors, links and a former slug. */
let bridge: string;

/** What publishing still does after its answer, which may come between the requests that are measured. */
const settling = /(?:update|delete from) "outbox"/;
const isSettling = (statements: readonly string[]) => statements.some((sql) => settling.test(sql));

beforeAll(async () => {
  prelo = await startPrelo();
});
afterAll(() => prelo?.stop());
beforeEach(() => {
  prelo.published.proxy.reset();
  prelo.editorial.proxy.reset();
});

const project = (slug: string, sr: string, en: string) => ({
  shared: { status: "active", start: "2020-06" },
  sr: { title: sr, slug },
  en: { title: en, slug: `${slug}-en` },
});

test("the first publish of a new Prelo answers after three round trips", async () => {
  const { id } = await prelo.manage.create("projects", project("prvi", "Prvi", "First"));
  prelo.editorial.proxy.reset();
  prelo.published.proxy.reset();
  const later = prelo.editorial.proxy.hold({ matching: settling });
  const receipt = await prelo.manage.publish("projects", id, ["sr", "en"]);
  expect(receipt.live).toHaveLength(3);
  expect(receipt.pending).toEqual([]);
  const editorial = prelo.editorial.proxy.roundTrips.filter((statements) => !isSettling(statements));
  expect(editorial.length + prelo.published.proxy.roundTrips.length).toBe(3);
  later.release();
});

describe("with content", () => {
  beforeAll(async () => {
    const { manage } = prelo;
    const { id: donor } = await manage.create("organisations", {
      shared: { roles: ["donor"] },
      sr: { title: "Zadužbina" },
      en: { title: "Endowment" },
    });
    await manage.publish("organisations", donor, ["sr", "en"]);
    const link = { type: "text", text: "veza", marks: [{ type: "link", attrs: { entry: donor } }] };
    const body = { type: "doc", content: [{ type: "paragraph", content: [link] }] };
    const { shared, sr, en } = project("stari-most", "Most", "Bridge");
    const entry = await manage.create("projects", {
      shared: { ...shared, donors: [donor], lead: donor },
      sr: { ...sr, body },
      en: { ...en, body },
    });
    bridge = entry.id;
    await manage.publish("projects", bridge, ["sr", "en"]);
    await manage.save("projects", bridge, "sr", 1, { ...sr, body, slug: "most" });
    await manage.publish("projects", bridge, ["sr"]);
    const half = await manage.create("projects", project("samo-srpski", "Samo srpski", "Never"));
    await manage.publish("projects", half.id, ["sr"]);
    for (let number = 0; number < 20; number += 1) {
      const { id } = await manage.create("projects", project(`p-${number}`, `P ${number}`, `P ${number}`));
      await manage.publish("projects", id, ["sr", "en"]);
    }
    const post = await manage.create("posts", {
      shared: { projects: [bridge] },
      sr: { title: "Vest", body },
      en: { title: "News", body },
    });
    await manage.publish("posts", post.id, ["sr", "en"]);
    for (const [name, facts] of [
      ["home", { projects: [bridge] }],
      ["site-settings", { organisation: donor }],
    ] as const) {
      const only = await manage.create(name, {
        shared: facts,
        sr: { title: "Koalicija" },
        en: { title: "Coalition" },
      });
      await manage.publish(name, only.id, ["sr", "en"]);
    }
  });

  /** Round trips to the published database since the last reset; the editorial one is never asked for a reader. */
  function trips(): number {
    expect(prelo.editorial.proxy.roundTrips.filter((statements) => !isSettling(statements))).toEqual([]);
    return prelo.published.proxy.roundTrips.length;
  }

  const reads: readonly (readonly [path: string, status: number, trips: number])[] = [
    ["/", 302, 0],
    ["/sr", 200, 1],
    ["/sr-cyrl", 200, 1],
    ["/en", 200, 1],
    ["/sr/projekti", 200, 1],
    ["/sr-cyrl/projekti?page=2", 200, 1],
    ["/en/projects?page=2", 200, 1],
    ["/en/projects?page=9", 404, 1],
    ["/sr/blog", 200, 1],
    ["/en/organisations", 200, 1],
    ["/sr/projekti/most", 200, 1],
    ["/sr-cyrl/projekti/most", 200, 1],
    ["/en/projects/stari-most-en", 200, 1],
    ["/sr/blog/vest", 200, 1],
    ["/en/organisations/endowment", 200, 1],
    ["/en/projects/samo-srpski", 200, 1],
    ["/sr/projekti/stari-most", 301, 1],
    ["/sr/projekti/nema", 404, 1],
    ["/sr/nema", 404, 1],
    ["/nema", 404, 1],
    ["/sitemap.xml", 200, 1],
    ["/robots.txt", 200, 0],
    ["/speculation-rules.json", 200, 0],
    ["/pictures/home-sr.png", 200, 0],
    ["/sr/feed.xml", 200, 1],
    ["/sr-cyrl/projekti/feed.json", 200, 1],
    ["/en/events.ics", 200, 1],
    ["/en/events/nothing.ics", 404, 1],
    ["/healthz", 200, 0],
    ["/sr?utm_source=letter", 301, 0],
    ["/sr/projekti?utm_source=letter&page=2", 301, 0],
    ["/sr/projekti/most?fbclid=1", 301, 0],
    ["/sr/projekti/", 301, 0],
    ["/api/v1/projects", 200, 1],
    [
      "/api/v1/projects?locale=en&fallback=source&filter[status]=active&filter[donors][in]=#&sort=-start,title&fields=title,donors,body,lead&include=donors,lead",
      200,
      1,
    ],
    [
      "/api/v1/projects?filter[start][gte]=2020-01&filter[start][lt]=2021-01&limit=100&include=donors,lead",
      200,
      1,
    ],
    ["/api/v1/projects/#", 200, 1],
    ["/api/v1/projects/most?include=donors,lead", 200, 1],
    ["/api/v1/projects/stari-most", 301, 1],
    ["/api/v1/projects/samo-srpski?locale=en&fallback=source", 200, 1],
    ["/api/v1/projects/nema", 404, 1],
    ["/api/v1/posts?include=projects", 200, 1],
    ["/api/v1/site-settings", 200, 1],
    ["/api/v1/home?locale=en&include=projects", 200, 1],
    ["/api/v1/changes", 200, 1],
    ["/api/v1/search?q=most&locale=sr-Cyrl", 200, 1],
    ["/api/v1/openapi.json", 200, 0],
    ["/api/v1/projects?colour=red", 400, 0],
    ["/api/v1/nema", 404, 0],
  ];
  test.each(reads)("GET %s: %i after %i", async (address, status, expected) => {
    const path = address.replace("#", bridge);
    for (const method of ["GET", "HEAD"]) {
      prelo.published.proxy.reset();
      const answer = await prelo.fetch(path, { method });
      expect(answer.status, method).toBe(status);
      expect(trips(), method).toBe(expected);
      const etag = answer.headers.get("etag");
      if (status !== 200 || etag === null) continue;
      prelo.published.proxy.reset();
      const again = await prelo.fetch(path, { method, headers: { "if-none-match": etag } });
      expect(again.status, method).toBe(304);
      expect(trips(), `${method} with an ETag`).toBe(expected);
    }
  });

  test("every page of a list by its cursor", async () => {
    let next: string | null = "";
    let pages = 0;
    while (next !== null) {
      prelo.published.proxy.reset();
      const cursor: string = next && `&cursor=${next}`;
      const answer = await prelo.fetch(`/api/v1/projects?limit=5&sort=title&include=donors${cursor}`);
      expect(trips()).toBe(1);
      ({ next } = ((await answer.json()) as { page: { next: string | null } }).page);
      pages += 1;
    }
    expect(pages).toBe(5);
  });
});
