import { listPathOf } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";

/** Where an entry stands in one locale. */
export interface Place {
  readonly locale: Locale;
  readonly path: string;
  readonly updatedAt?: string;
}

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** An XML sitemap (sitemaps.org) in which each address names the same entry in other locales. */
export function sitemapOf(origin: string, entries: readonly (readonly Place[])[]): string {
  const urls = entries.map((places) => {
    const alternates = places.map(
      ({ locale, path }) =>
        `<xhtml:link rel="alternate" hreflang="${locale}" href="${escaped(origin + path)}"/>`,
    );
    return places.map((place) => urlOf(origin, place, alternates.join(""))).join("");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("")}</urlset>
`;
}

/** What stands at `/sitemap.xml` where one file could not hold all. */
export function sitemapIndexOf(origin: string, parts: number): string {
  const files = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${escaped(`${origin}/sitemap-${index + 1}.xml`)}</loc></sitemap>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${namespace}">
${files.join("")}</sitemapindex>
`;
}

/** The lists of all collections. */
export function lists(): readonly (readonly Place[])[] {
  return collections.map((collection) =>
    locales.flatMap((locale) => {
      const path = listPathOf(collection, locale);
      return path === null ? [] : [{ locale, path }];
    }),
  );
}

function urlOf(origin: string, { path, updatedAt }: Place, alternates: string): string {
  const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : "";
  return `<url><loc>${escaped(origin + path)}</loc>${changed}${alternates}</url>\n`;
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
