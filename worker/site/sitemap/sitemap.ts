import { listPathOf } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";

/** Where an entry stands in one locale. */
export interface Place {
  readonly locale: Locale;
  readonly path: string;
  readonly updatedAt?: string;
}

/** An XML sitemap (sitemaps.org) in which each address names the same entry in other locales. */
export function sitemapOf(origin: string, entries: Iterable<readonly Place[]>): string {
  const urls = [...lists(), ...entries].map((places) =>
    places.map((place) => urlOf(origin, place, places)).join(""),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("")}</urlset>
`;
}

function lists(): readonly (readonly Place[])[] {
  return collections.map((collection) =>
    locales.flatMap((locale) => {
      const path = listPathOf(collection, locale);
      return path === null ? [] : [{ locale, path }];
    }),
  );
}

function urlOf(origin: string, { path, updatedAt }: Place, places: readonly Place[]): string {
  const alternates = places.map(
    (place) =>
      `<xhtml:link rel="alternate" hreflang="${place.locale}" href="${escaped(origin + place.path)}"/>`,
  );
  const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : "";
  return `<url><loc>${escaped(origin + path)}</loc>${changed}${alternates.join("")}</url>\n`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
