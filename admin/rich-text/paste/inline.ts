import { isLanguageTag, isLinkAddress } from "../../../schema/rich-text/nodes.ts";
import { all, rename, styleOf, textsIn, unwrap, wrapInside } from "./elements.ts";

/** Bold and italic as the styles say; the names of elements say the rest. */
export function styledWords(body: HTMLElement): void {
  for (const one of all(body, "b, strong"))
    if (/(^|[;\s])font-weight:\s*(normal|[1-4]00)/.test(styleOf(one))) unwrap(one);
  for (const one of all(body, "i, em")) if (/(^|[;\s])font-style:\s*normal/.test(styleOf(one))) unwrap(one);
  for (const one of all(body, "span[style], font[style], a[style]")) {
    const style = styleOf(one);
    if (/(^|[;\s])font-weight:\s*(bold|[6-9]00)/.test(style)) wrapInside(one, "strong");
    if (/(^|[;\s])font-style:\s*(italic|oblique)/.test(style)) wrapInside(one, "em");
  }
  for (const one of all(body, "b")) rename(one, "strong");
  for (const one of all(body, "i, cite, dfn, var")) moveLanguage(one, rename(one, "em"));
  for (const one of all(body, "strong strong, em em, :is(h1, h2, h3, h4, h5, h6, th) strong")) unwrap(one);
}

function moveLanguage(from: HTMLElement, to: HTMLElement): void {
  if (from.lang) to.lang = from.lang;
}

/** Languages that a page on the web marks are kept; what writing programs put on every word means nothing. */
export function markedLanguages(body: HTMLElement, mean: boolean): void {
  for (const one of all(body, "[lang]")) {
    const { lang } = one;
    one.removeAttribute("lang");
    if (mean && isLanguageTag(lang) && one.matches("span, em, strong, q, a, bdi"))
      wrapInside(one, "span").lang = lang;
  }
}

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789+-n"].map((sign, index) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ"][index] ?? sign]),
);
const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789+-"].map((sign, index) => [sign, [..."₀₁₂₃₄₅₆₇₈₉₊₋"][index] ?? sign]),
);

/** m² and CO₂ are written with letters of their own. */
export function raisedAndLowered(body: HTMLElement): void {
  for (const one of all(body, "sup, sub")) {
    const letters = one.matches("sup") ? raised : lowered;
    const text = one.textContent?.trim() ?? "";
    if (text !== "" && [...text].every((sign) => Object.hasOwn(letters, sign)))
      one.replaceWith([...text].map((sign) => letters[sign]).join(""));
    else unwrap(one);
  }
}

/** Links that lead outside stay, without the detours that mail and search programs put before them. */
export function plainLinks(body: HTMLElement): void {
  for (const link of all(body, "a")) {
    const href = direct(link.getAttribute("href")?.trim() ?? "");
    if (isLinkAddress(href) || /^entry:/.test(href)) link.setAttribute("href", href);
    else unwrap(link);
  }
}

function direct(href: string): string {
  if (!URL.canParse(href)) return href;
  const { hostname, pathname, searchParams } = new URL(href);
  const google = /^www\.google\.[a-z.]+$/.test(hostname) && pathname === "/url";
  const outlook = hostname.endsWith(".safelinks.protection.outlook.com");
  const target = google
    ? (searchParams.get("q") ?? searchParams.get("url"))
    : outlook && searchParams.get("url");
  return target || href;
}

/** No invisible characters; a space that does not break stays beside a number alone. */
export function plainSpaces(body: HTMLElement): void {
  for (const text of textsIn(body)) {
    const plain = text.data
      .replace(/[\u00ad\u200b\u2060\ufeff]|\p{Cs}|(?![\n\t])\p{Cc}/gu, "")
      .replace(/[ \n\t]*\u00a0[\u00a0 \n\t]*/g, (spaces, at: number, all: string) =>
        spaces.length === 1 && /\d\u00a0|\u00a0\d/.test(all.slice(Math.max(0, at - 1), at + 2))
          ? spaces
          : " ",
      );
    if (plain !== text.data) text.data = plain;
  }
}
