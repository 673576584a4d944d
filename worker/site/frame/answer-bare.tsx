import { type Label, type Locale, localeOfPrefix, locales } from "../../../schema/language/locale.ts";
import { siteTexts } from "../../../schema/texts/site.ts";
import { pageHeaders, pageText, type SiteContext } from "./answer.tsx";
import { BarePage } from "./bare-page.tsx";
import { labelIn } from "./words.ts";

const occasions = {
  404: { title: siteTexts.notFoundTitle, text: siteTexts.notFoundText },
  405: { title: siteTexts.methodNotAllowedTitle, text: siteTexts.notFoundText },
  500: { title: siteTexts.failedTitle, text: siteTexts.failedText },
  503: { title: siteTexts.unavailableTitle, text: siteTexts.unavailableText },
} as const satisfies Readonly<Record<number, { title: Label; text: Label }>>;

/** An answer that needs no database and that no cache keeps: in the locale of the address, or in all of them. */
export async function answerBare(
  context: SiteContext,
  status: keyof typeof occasions,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { title, text } = occasions[status];
  const asked = askedLocale(context);
  const said = (asked ? [asked] : locales).map((locale) => ({
    locale,
    title: labelIn(locale, title),
    text: labelIn(locale, text),
  }));
  const body = context.req.method === "HEAD" ? null : pageText(<BarePage texts={said} />);
  return new Response(body, {
    status,
    headers: { ...(await pageHeaders()), "cache-control": "no-store", ...headers },
  });
}

export function askedLocale({ req }: SiteContext): Locale | undefined {
  return localeOfPrefix(req.path.split("/", 2)[1] ?? "");
}
