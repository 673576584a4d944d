import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { hasPages, pathOf } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { prepared, type Row } from "../../platform/database.ts";
import { answerFile, type SiteEnv } from "../answer.tsx";
import { sitemapOf } from "./sitemap.ts";

export const sitemapFiles = new Hono<SiteEnv>();

const withPages = collections.filter(hasPages);

/** A sitemap holds at most 50,000 addresses. */
const newest = prepared<Record<string, never>>(
  sql`select entry, locale, collection, slug, updated_at from documents
    where collection in (${sql.join(
      withPages.map(({ name }) => sql.raw(`'${name}'`)),
      sql`, `,
    )}) order by entry desc limit 50000`,
);

sitemapFiles.get("/sitemap.xml", async (context) => {
  const [rows = []] = await context.env.published.read([newest({})]);
  const body = sitemapOf(
    context.env.origin,
    Map.groupBy(rows.flatMap(placeOf), ({ entry }) => entry).values(),
  );
  return answerFile(context, body, "application/xml; charset=utf-8", { collections: withPages });
});

function placeOf(row: Row) {
  const collection = withPages.find(({ name }) => name === row.collection);
  const locale = row.locale as Locale;
  const path = collection && pathOf(collection, locale, row.slug === null ? null : String(row.slug));
  return path ? [{ entry: String(row.entry), locale, path, updatedAt: String(row.updated_at) }] : [];
}

sitemapFiles.get("/robots.txt", (context) => {
  const lines = [
    "User-agent: *",
    "Disallow: /admin",
    "Disallow: /manage",
    "",
    `Sitemap: ${context.env.origin}/sitemap.xml`,
  ];
  return answerFile(context, `${lines.join("\n")}\n`, "text/plain; charset=utf-8", { collections: [] });
});
