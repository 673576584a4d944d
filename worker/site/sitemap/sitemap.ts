import { listPathOf } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { mapPaths } from "../frame/map-paths.ts";
import { element, type Xml, xmlFile } from "../parts/xml.ts";

/** Where an entry stands in one locale. */
export interface Place {
  readonly locale: Locale;
  readonly path: string;
  readonly updatedAt?: string;
}

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** An XML sitemap (sitemaps.org) in which each address names the same entry in other locales. */
export function sitemapOf(origin: string, entries: readonly (readonly Place[])[]): string {
  const urls = entries.flatMap((places) => {
    const alternates = places.map(({ locale, path }) =>
      element("xhtml:link", { rel: "alternate", hreflang: locale, href: origin + path }),
    );
    return places.map((place) => urlOf(origin, place, alternates));
  });
  return xmlFile(
    element("urlset", { xmlns: namespace, "xmlns:xhtml": "http://www.w3.org/1999/xhtml" }, urls),
  );
}

/** What stands at `/sitemap.xml` where one file could not hold all. */
export function sitemapIndexOf(origin: string, parts: number): string {
  const files = Array.from({ length: parts }, (_, index) =>
    element("sitemap", {}, element("loc", {}, `${origin}/sitemap-${index + 1}.xml`)),
  );
  return xmlFile(element("sitemapindex", { xmlns: namespace }, files));
}

/** The lists of all collections, and the map. */
export function lists(): readonly (readonly Place[])[] {
  const paths = collections.map((collection) => (locale: Locale) => listPathOf(collection, locale));
  return [...paths, (locale: Locale) => mapPaths[locale]].map((pathIn) =>
    locales.flatMap((locale) => {
      const path = pathIn(locale);
      return path === null ? [] : [{ locale, path }];
    }),
  );
}

function urlOf(origin: string, { path, updatedAt }: Place, alternates: readonly Xml[]): Xml {
  return element(
    "url",
    {},
    element("loc", {}, origin + path),
    updatedAt !== undefined && element("lastmod", {}, updatedAt),
    alternates,
  );
}
