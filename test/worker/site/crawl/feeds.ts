import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { validateXML } from "xmllint-wasm";

/** An instant as RFC 3339 writes it. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const tagUri = /^tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:\S+$/;

interface Item {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly html?: string | undefined;
  readonly dates: readonly (string | undefined)[];
}

/** What is wrong with an Atom feed (RFC 4287): xmllint reads the XML, feedsmith the feed. */
export async function mistakesInAtom(xml: string, address: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "feed.xml", contents: xml },
    normalization: "format",
  });
  if (errors.length > 0) return errors.map(({ rawMessage }) => rawMessage);
  const feed = parseAtomFeed(xml);
  const link = (rel: string) => feed.links?.find((one) => (one.rel ?? "alternate") === rel)?.href;
  const items = (feed.entries ?? []).map(
    (entry): Item => ({
      id: entry.id,
      url: entry.links?.find(({ rel }) => rel === "alternate")?.href,
      title: text(entry.title),
      html: text(entry.content),
      dates: [entry.published, entry.updated],
    }),
  );
  return [
    ...(feed.id === address && link("self") === address ? [] : [`says that it stands at ${link("self")}`]),
    ...(URL.canParse(link("alternate") ?? "") ? [] : ["leads to no page"]),
    ...(text(feed.title) ? [] : ["has no title"]),
    ...(instant.test(feed.updated ?? "") ? [] : [`was updated ${feed.updated}`]),
    ...(feed.authors?.some(({ name }) => name) ? [] : ["has no author"]),
    ...mistakesInItems(items, address),
  ];
}

/** What is wrong with a JSON feed, version 1.1, as feedsmith reads it. */
export function mistakesInJsonFeed(json: string, address: string): readonly string[] {
  const feed = parseJsonFeed(JSON.parse(json));
  const raw = JSON.parse(json) as { version?: string };
  const items = (feed.items ?? []).map(
    (item): Item => ({
      id: item.id,
      url: item.url,
      title: item.title,
      html: item.content_html,
      dates: [item.date_published, item.date_modified],
    }),
  );
  return [
    ...(raw.version === "https://jsonfeed.org/version/1.1" ? [] : [`is of version ${raw.version}`]),
    ...(feed.feed_url === address ? [] : [`says that it stands at ${feed.feed_url}`]),
    ...(URL.canParse(feed.home_page_url ?? "") ? [] : ["leads to no page"]),
    ...(feed.title ? [] : ["has no title"]),
    ...(feed.language ? [] : ["has no language"]),
    ...(feed.authors?.some(({ name }) => name) ? [] : ["has no author"]),
    ...mistakesInItems(items, address),
  ];
}

function mistakesInItems(items: readonly Item[], address: string): readonly string[] {
  const { origin } = new URL(address);
  const mistakes = items.flatMap(({ id, url, title, html, dates }) => [
    ...(tagUri.test(id ?? "") ? [] : [`has an item called ${id}`]),
    ...(url?.startsWith(`${origin}/`) ? [] : [`leads to ${url}`]),
    ...(title ? [] : [`has no title for ${url}`]),
    ...(html === undefined ? [`says nothing of ${url}`] : []),
    ...(dates.every((date) => instant.test(date ?? "")) ? [] : [`dates ${url} ${dates}`]),
    ...Array.from(
      html?.matchAll(/ (?:href|src)="((?!https?:|mailto:|tel:)[^"]*)"/g) ?? [],
      ([, found]) => `links to ${found}`,
    ),
  ]);
  const ids = items.map(({ id }) => id);
  return new Set(ids).size === ids.length ? mistakes : [...mistakes, "has two items of one id"];
}

/** Texts of Atom are plain or have a type beside them. */
function text(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && "value" in value) return String(value.value);
  return undefined;
}
