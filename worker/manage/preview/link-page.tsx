import { collections } from "../../../schema/collections/index.ts";
import { type Locale, localeOfPrefix, locales, prefixOf } from "../../../schema/language/locale.ts";
import { siteTexts } from "../../../schema/texts/site.ts";
import { DatabaseUnavailable } from "../../platform/database.ts";
import { logError } from "../../platform/log.ts";
import type { NamedRevisions } from "../../publishing/named-revisions.ts";
import type { Press } from "../../publishing/outbox.ts";
import { pageHeaders, pageText } from "../../site/frame/answer.tsx";
import { BarePage } from "../../site/frame/bare-page.tsx";
import { labelIn } from "../../site/frame/words.ts";
import { hashOf } from "../credentials.ts";
import { entryState, presentStatements } from "../entries/present.ts";
import { draftDocuments } from "./draft.ts";
import { isOpen, linkStatement } from "./links.ts";
import { showDraft } from "./show.tsx";

const address = /^\/preview\/([0-9a-f]{64})(?:\/([a-z-]+))?$/;

/** `/preview/<secret>`, or with a locale's prefix behind it: the page that a link shows to whoever holds it. */
export async function previewByLink(request: Request, press: Press): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD")
    return bare(405, "methodNotAllowedTitle", "notFoundText", { allow: "GET, HEAD" });
  try {
    return (
      (await linkedPage(new URL(request.url), press)) ?? bare(404, "previewGoneTitle", "previewGoneText")
    );
  } catch (error) {
    if (error instanceof DatabaseUnavailable)
      return bare(503, "unavailableTitle", "unavailableText", { "retry-after": "2" });
    logError("A preview failed:", error);
    return bare(500, "failedTitle", "failedText");
  }
}

async function linkedPage({ pathname, origin }: URL, press: Press): Promise<Response | undefined> {
  const [, secret, prefix] = address.exec(pathname) ?? [];
  const asked = prefix === undefined ? undefined : localeOfPrefix(prefix);
  if (!secret || (prefix !== undefined && !asked)) return undefined;
  const [[link] = []] = await press.editorial.read([linkStatement(await hashOf(secret))]);
  const now = press.now().toISOString();
  const collection = collections.find(({ name }) => name === link?.collection);
  if (!link || !collection || !isOpen(link, now)) return undefined;
  const named = JSON.parse(String(link.revisions)) as NamedRevisions;
  const state = entryState(
    collection,
    await press.editorial.read(presentStatements(collection, String(link.entry), named)),
  );
  const documents = await draftDocuments(state, {}, now);
  const locale = asked ?? documents[0]?.locale ?? "sr-Latn";
  const at = (other: Locale) => `/preview/${secret}/${prefixOf[other]}`;
  const paths = { "sr-Latn": at("sr-Latn"), "sr-Cyrl": at("sr-Cyrl"), en: at("en") };
  const view = { locale, theme: undefined, origin, preview: { paths, said: true } };
  return showDraft(press.published, collection, documents, view);
}

async function bare(
  status: number,
  title: keyof typeof siteTexts,
  text: keyof typeof siteTexts,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const said = locales.map((locale) => ({
    locale,
    title: labelIn(locale, siteTexts[title]),
    text: labelIn(locale, siteTexts[text]),
  }));
  return new Response(pageText(<BarePage texts={said} />), {
    status,
    headers: {
      ...(await pageHeaders()),
      ...headers,
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex, nofollow, noarchive",
    },
  });
}
