import { afterAll, beforeAll, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { publishSite } from "./content.ts";
import { headOf } from "./crawl/head.ts";
import { mistakesInStructuredData } from "./crawl/structured-data.ts";
import { publisher } from "./publisher.ts";

let prelo: Prelo;
let site: Awaited<ReturnType<typeof publishSite>>;
const hostile = `</script><script>alert(1)</script> <!-- "&amp; \\u003c`;

type Thing = Readonly<Record<string, unknown>>;

beforeAll(async () => {
  prelo = await startPrelo();
  const publish = publisher(prelo);
  site = await publishSite(prelo);
  const author = await publish("people", {
    shared: { groups: ["author"], organisation: site.founder },
    sr: { title: "Autorka Primer", slug: "autorka", position: "urednica" },
  });
  const { id: hidden } = await prelo.manage.create("people", {
    shared: { groups: ["author"] },
    sr: { title: "Skrivena Osoba" },
  });
  const topic = await publish("topics", { sr: { title: "Zadruge" } });
  await publish("posts", {
    shared: { authors: [author, hidden], projects: [site.bridge, site.draft], topics: [topic] },
    sr: { title: hostile, slug: "kraj" },
  });
  const law = { shared: { kind: "law", state: "in-force" }, sr: { title: "Zakon", slug: "zakon" } };
  await publish("measures", {
    ...law,
    shared: { ...law.shared, official: "https://example.org/zakon" },
    sr: { ...law.sr, responsible: "Ministarstvo", gazette: "Sl. glasnik RS 1/2020" },
  });
  await publish("measures", {
    shared: { kind: "strategy", state: "drafted" },
    sr: { title: "Strategija", slug: "strategija" },
  });
  const event = { kind: "training", state: "planned", date: "2027-07-01", startTime: "10:00" };
  await publish("events", {
    shared: { ...event, online: "https://example.org/soba", organisers: [site.founder] },
    sr: { title: "Obuka", slug: "obuka", venue: "Sala" },
  });
  await publish("events", {
    shared: {
      kind: "other",
      state: "cancelled",
      date: "2027-07-01",
      place: { district: "RS-20", point: null },
    },
    sr: { title: "Skup", slug: "skup" },
  });
  const files = [{ type: "document", title: "Ceo tekst", address: "https://example.org/a.pdf" }];
  await publish("publications", {
    shared: { kind: "analysis", date: "2021-02-03", authors: [author], publishers: [site.founder] },
    sr: { title: "Analiza", slug: "analiza", files },
  });
  await publish("publications", {
    shared: { kind: "guide", date: "2021-02-03", isbn: "978-86-000000-0-0", pages: 40 },
    sr: { title: "Vodič", slug: "vodic" },
  });
  await publish("enterprises", {
    shared: { listed: true, founded: 2012, place: { district: "RS-20", point: { lat: 43.3, lon: 21.9 } } },
    sr: { title: "Radionica", slug: "radionica", city: "Niš", address: "Ulica 1" },
  });
}, 120_000);
afterAll(() => prelo?.stop());

/** The things that a page tells of, by their types; what it tells is valid. */
async function thingsAt(path: string): Promise<Readonly<Record<string, Thing>>> {
  const answer = await prelo.fetch(path);
  expect(answer.status, path).toBe(200);
  const text = await answer.text();
  expect(await mistakesInStructuredData({ text }, prelo.url)).toEqual([]);
  const [json] = headOf(text).structured;
  const graph = json === undefined ? [] : (JSON.parse(json) as { "@graph": Thing[] })["@graph"];
  return Object.fromEntries(graph.map((thing) => [String(thing["@type"]), thing]));
}

const idOf = (id: string) => `urn:uuid:${id}`;

test("a title cannot leave the data that it stands in", async () => {
  const text = await (await prelo.fetch("/sr/blog/kraj")).text();
  expect(text).not.toContain("<script>alert");
  const { BlogPosting } = await thingsAt("/sr/blog/kraj");
  expect(BlogPosting).toMatchObject({ name: hostile, headline: hostile });
});

test("who and what is not public is not told", async () => {
  const { BlogPosting } = await thingsAt("/sr/blog/kraj");
  expect(BlogPosting).toMatchObject({
    author: [{ "@type": "Person", name: "Autorka Primer", url: `${prelo.url}/sr/ljudi/autorka` }],
    about: [{ "@type": "Project", "@id": idOf(site.bridge), name: "Most" }],
    keywords: ["Zadruge"],
    inLanguage: "sr-Latn",
    publisher: { "@id": idOf(site.founder) },
  });
  expect(JSON.stringify(BlogPosting)).not.toMatch(/Skrivena|Nacrt/);
  const cyrillic = await thingsAt("/sr-cyrl/blog/kraj");
  expect(cyrillic.BlogPosting).toMatchObject({ "@id": BlogPosting?.["@id"], keywords: ["Задруге"] });
});

test("a page that search engines should not know tells them nothing", async () => {
  for (const path of ["/en/projects/samo-srpski", "/sr/pretraga?q=most", "/sr/projekti?status=active"])
    expect(await thingsAt(path)).toEqual({});
  expect(headOf(await (await prelo.fetch("/sr/nema")).text()).structured).toEqual([]);
});

test("the home page tells whose site it is", async () => {
  const { NGO, WebSite } = await thingsAt("/en");
  expect(NGO).toMatchObject({
    "@id": idOf(site.founder),
    name: "Coalition for Trying",
    alternateName: "Trying",
    url: `${prelo.url}/en`,
    sameAs: ["https://www.facebook.com/example"],
  });
  expect(WebSite).toMatchObject({ url: `${prelo.url}/en`, publisher: { "@id": idOf(site.founder) } });
});

test("a project tells its budget as a grant of its donors", async () => {
  const { Project, BreadcrumbList } = await thingsAt("/en/projects/bridge");
  const funder = {
    "@type": "Organization",
    "@id": idOf(site.founder),
    name: "Wheat Cooperative",
    url: `${prelo.url}/en/organisations/wheat-cooperative`,
  };
  expect(Project).toMatchObject({
    "@id": idOf(site.bridge),
    foundingDate: "2020-01",
    dissolutionDate: "2020-08",
    areaServed: [{ name: "Serbia" }, { name: "North Macedonia" }],
    funding: {
      "@type": "MonetaryGrant",
      amount: { "@type": "MonetaryAmount", currency: "EUR", value: 149523 },
      funder: [funder],
    },
  });
  expect(BreadcrumbList?.itemListElement).toEqual([
    { "@type": "ListItem", position: 1, name: "Trying", item: `${prelo.url}/en` },
    { "@type": "ListItem", position: 2, name: "Projects", item: `${prelo.url}/en/projects` },
    { "@type": "ListItem", position: 3, name: "The Bridge" },
  ]);
});

test("events say when, where and how", async () => {
  const { EducationEvent } = await thingsAt("/sr/dogadjaji/obuka");
  expect(EducationEvent).toMatchObject({
    startDate: "2027-07-01T08:00:00Z",
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
    location: [
      { "@type": "Place", name: "Sala" },
      { "@type": "VirtualLocation", url: "https://example.org/soba" },
    ],
    organizer: [{ "@id": idOf(site.founder) }],
  });
  expect(EducationEvent).not.toHaveProperty("endDate");
  const { Event } = await thingsAt("/sr/dogadjaji/skup");
  expect(Event).toMatchObject({
    startDate: "2027-07-01",
    endDate: "2027-07-01",
    eventStatus: "https://schema.org/EventCancelled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: [{ "@type": "Place", address: { "@type": "PostalAddress", addressCountry: "RS" } }],
  });
});

test("a law is legislation, and a strategy is not", async () => {
  const { Legislation } = await thingsAt("/sr/javne-politike/zakon");
  expect(Legislation).toMatchObject({
    legislationIdentifier: "Sl. glasnik RS 1/2020",
    legislationLegalForce: "https://schema.org/InForce",
    legislationResponsible: { name: "Ministarstvo" },
    sameAs: "https://example.org/zakon",
  });
  const { CreativeWork } = await thingsAt("/sr/javne-politike/strategija");
  expect(CreativeWork).toMatchObject({ name: "Strategija" });
});

test("publications, people and enterprises are what they are", async () => {
  const { Report } = await thingsAt("/sr/publikacije/analiza");
  expect(Report).toMatchObject({
    datePublished: "2021-02-03",
    author: [{ name: "Autorka Primer" }],
    publisher: [{ name: "Zadruga Žito" }],
    encoding: [{ "@type": "MediaObject", contentUrl: "https://example.org/a.pdf" }],
  });
  const { Book } = await thingsAt("/sr/publikacije/vodic");
  expect(Book).toMatchObject({ isbn: "978-86-000000-0-0", numberOfPages: 40 });
  const { Person } = await thingsAt("/sr/ljudi/autorka");
  expect(Person).toMatchObject({ jobTitle: "urednica", worksFor: [{ name: "Zadruga Žito" }] });
  const { Organization } = await thingsAt("/sr/socijalna-preduzeca/radionica");
  expect(Organization).toMatchObject({
    foundingDate: "2012",
    address: { streetAddress: "Ulica 1", addressLocality: "Niš", addressCountry: "RS" },
    location: { geo: { latitude: 43.3, longitude: 21.9 } },
  });
});

test("the enterprises are a set of data that can be had as files", async () => {
  const { Dataset } = await thingsAt("/en/social-enterprises");
  const distribution = Dataset?.distribution as { contentUrl: string; encodingFormat: string }[];
  expect(distribution.length).toBeGreaterThan(0);
  expect(Dataset).toMatchObject({ license: "https://creativecommons.org/licenses/by-sa/4.0/" });
  for (const { contentUrl, encodingFormat } of distribution) {
    const answer = await fetch(contentUrl);
    expect(answer.status, contentUrl).toBe(200);
    expect(answer.headers.get("content-type"), contentUrl).toContain(encodingFormat);
  }
});
