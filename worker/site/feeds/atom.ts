import { feedFormats } from "../frame/feed-address.ts";
import { element, type Xml, xmlFile } from "../parts/xml.ts";
import type { Feed, FeedItem, Person } from "./feed.ts";

/** RFC 4287. */
export function atomOf(feed: Feed): string {
  const { title, description, locale, page, address, picture, site, updated, items } = feed;
  return xmlFile(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": locale },
      element("id", {}, address),
      element("title", {}, title),
      description && element("subtitle", {}, description),
      element("link", { rel: "self", type: feedFormats.xml, href: address }),
      element("link", { rel: "alternate", type: "text/html", hreflang: locale, href: page }),
      element("logo", {}, picture),
      element("updated", {}, updated),
      person("author", site),
      items.map(entry),
    ),
  );
}

function entry({ id, url, title, summary, html, published, updated, authors, subjects }: FeedItem): Xml {
  return element(
    "entry",
    {},
    element("id", {}, id),
    element("title", {}, title),
    element("link", { rel: "alternate", type: "text/html", href: url }),
    element("published", {}, published),
    element("updated", {}, updated),
    authors.map((author) => person("author", author)),
    subjects.map((term) => element("category", { term })),
    summary && element("summary", {}, summary),
    element("content", { type: "html" }, html),
  );
}

function person(role: string, { name, url }: Person): Xml {
  return element(role, {}, element("name", {}, name), url !== undefined && element("uri", {}, url));
}
