import { gzipSync } from "node:zlib";
import type { Prelo } from "../../../support/prelo.ts";
import { mistakesInFile } from "./files.ts";
import { mistakesAmongAlternates, mistakesInHead } from "./head.ts";
import { mistakesInMarkup } from "./markup.ts";
import { mistakesInStructuredData } from "./structured-data.ts";
import { type Visit, walk } from "./walk.ts";

/** What a crawl of the site found; every list is empty where all is well. */
export interface Findings {
  readonly pages: number;
  readonly broken: readonly string[];
  readonly markup: readonly string[];
  readonly heavy: readonly string[];
  readonly head: readonly string[];
  readonly structuredData: readonly string[];
  /** Feeds, calendars and sitemaps. */
  readonly files: readonly string[];
}

/** The most that a page may weigh, compressed. */
const mostBytes = 14_000;

/** Each facet by itself; their combinations are as many as there are subsets. */
const atMostOneParameter = (path: string) => (path.split("?")[1]?.split("&").length ?? 0) <= 1;

/** Walks through the whole site as visitors and search engines do, and looks at each page. */
export async function inspect(prelo: Pick<Prelo, "fetch" | "url">): Promise<Findings> {
  const broken: string[] = [];
  const markup: string[] = [];
  const heavy: string[] = [];
  const head: string[] = [];
  const structuredData: string[] = [];
  const files: string[] = [];
  const heads: { path: string; text: string }[] = [];
  const look = async ({ path, from, status, type, text }: Visit): Promise<void> => {
    const about = (mistake: string) => `${path} ${mistake}`;
    if (status >= 400) broken.push(`${status} ${path} from ${from}`);
    if (status !== 200) return;
    if (!type.startsWith("text/html")) {
      files.push(...(await mistakesInFile({ path, type, text }, prelo.url)).map(about));
      return;
    }
    const bytes = gzipSync(text).length;
    if (bytes > mostBytes) heavy.push(`${path} ${bytes}`);
    markup.push(...(await mistakesInMarkup(text)).map(about));
    head.push(...mistakesInHead({ path, text }, prelo.url).map(about));
    structuredData.push(...(await mistakesInStructuredData({ text }, prelo.url)).map(about));
    heads.push({ path, text: text.slice(0, text.indexOf("</head>") + "</head>".length) });
  };
  const starts = ["/", "/sr", "/sr-cyrl", "/en", "/sitemap.xml", "/robots.txt"];
  await walk(prelo, starts, look, atMostOneParameter);
  head.push(...mistakesAmongAlternates(heads, prelo.url));
  return { pages: heads.length, broken, markup, heavy, head, structuredData, files };
}
