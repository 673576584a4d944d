import { Hono } from "hono";
import { locales, prefixOf } from "../../../schema/language/locale.ts";
import { answerFile, type SiteEnv } from "../frame/answer.tsx";
import { searchPaths } from "../frame/search-address.ts";
import { speculationPath } from "../frame/speculation-path.ts";

const pages = locales.flatMap((locale) => [`/${prefixOf[locale]}`, `/${prefixOf[locale]}/*`]);

/** Files, and pages that are made for one reader: fetching them before they are asked for is a waste. */
const others = [
  "/*.xml",
  "/*.json",
  "/*.ics",
  "/*.geojson",
  ...locales.map((locale) => `${searchPaths[locale]}*`),
];

/** Pages of this site are fetched when a reader is about to open them. */
const rules = {
  prefetch: [
    {
      where: { and: [{ href_matches: pages }, { not: { href_matches: others } }] },
      eagerness: "moderate",
    },
  ],
};

export const speculationFile = new Hono<SiteEnv>();

speculationFile.get(speculationPath, (context) =>
  answerFile(context, JSON.stringify(rules), "application/speculationrules+json", { collections: [] }),
);
