import { Hono } from "hono";
import { answerFile, type SiteContext, type SiteEnv } from "../frame/answer.tsx";
import { readPart, readWhole, withPages } from "./queries.ts";
import { lists, sitemapIndexOf, sitemapOf } from "./sitemap.ts";

export const sitemapFiles = new Hono<SiteEnv>();

sitemapFiles.get("/sitemap.xml", async (context) => {
  const { published, origin } = context.env;
  const { parts, entries } = await readWhole(published);
  const body = parts === 1 ? sitemapOf(origin, [...lists(), ...entries]) : sitemapIndexOf(origin, parts);
  return answerXml(context, body);
});

sitemapFiles.get("/:file{sitemap-[1-9][0-9]{0,3}\\.xml}", async (context) => {
  const { published, origin } = context.env;
  const part = Number.parseInt(context.req.param("file").slice("sitemap-".length), 10);
  const entries = await readPart(published, part);
  if (!entries) return context.notFound();
  return answerXml(context, sitemapOf(origin, part === 1 ? [...lists(), ...entries] : entries));
});

const answerXml = (context: SiteContext, body: string) =>
  answerFile(context, body, "application/xml; charset=utf-8", { collections: withPages });

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
