import { describe, expect, test } from "vitest";
import { sortKey } from "../../../schema/language/collation.ts";
import { fold, foldVariants } from "../../../schema/language/fold.ts";
import {
  formatDate,
  formatMoney,
  formatMonth,
  formatNumber,
  plural,
} from "../../../schema/language/format.ts";
import { isLocale, type Locale } from "../../../schema/language/locale.ts";
import { parseMoney } from "../../../schema/language/parse-money.ts";
import { parsePeriod } from "../../../schema/language/parse-period.ts";
import { quotes } from "../../../schema/language/quotes.ts";
import { searchKey } from "../../../schema/language/search-key.ts";
import { slugify } from "../../../schema/language/slug.ts";
import { toCyrillic, toLatin } from "../../../schema/language/transliteration.ts";
import vectors from "./vectors.json" with { type: "json" };

test.each(vectors.cyrToLat)("to Latin: %s", (text, latin) => {
  expect(toLatin(text ?? "")).toBe(latin);
});

test.each(vectors.latToCyr)("to Cyrillic: %s", (text, cyrillic) => {
  expect(toCyrillic(text ?? "")).toBe(cyrillic);
});

test.each(vectors.fold)("fold: %s", (text = "", key = "", alternative = "") => {
  expect(fold(text)).toBe(key);
  expect(foldVariants(text)).toEqual([...new Set([key, alternative])]);
});

test.each(vectors.slug)("slug: %s", (text, slug) => {
  expect(slugify(text ?? "")).toBe(slug);
});

test.each(vectors.stemMeet.map((forms) => [forms]))("one key: %s", (forms) => {
  expect(new Set(forms.map((form) => searchKey(form, "sr")))).toHaveLength(1);
});

test.each(vectors.searchKey)("search key: %s", (word, key) => {
  expect(searchKey(word ?? "", "sr")).toBe(key);
});

test("a search key of solidarnost and solidarnosti is the same", () => {
  expect(searchKey("solidarnosti", "sr")).toBe(searchKey("solidarnost", "sr"));
});

test.each(vectors.plural)("plural: %s is %s", (n, _category, phrase) => {
  const form = plural("sr-Latn", Number(n), { one: "projekat", few: "projekta", other: "projekata" });
  expect(`${formatNumber("sr-Latn", Number(n))} ${form}`).toBe(phrase);
});

describe("formats", () => {
  const locales: Record<string, Locale> = { "sr-Latn-RS": "sr-Latn", "sr-Cyrl-RS": "sr-Cyrl", "en-GB": "en" };

  test.each(vectors.format)("$fn $locale: $out", ({ fn, locale: tag, value, currency, opts, out }) => {
    const locale = locales[tag] ?? "en";
    if (fn === "currency") {
      const minor = Math.round(Number(value) * 100);
      expect(formatMoney(locale, { minor, currency: currency ?? "" })).toBe(out);
    } else if (fn === "number") {
      expect(formatNumber(locale, Number(value), opts.minimumFractionDigits)).toBe(out);
    } else if (opts.month) {
      expect(formatMonth(locale, String(value).slice(0, 7))).toBe(out);
    } else {
      const style = opts.dateStyle === "short" ? "short" : "long";
      expect(formatDate(locale, String(value), style)).toBe(out);
    }
  });
});

test.each(vectors.parseMoney)("money: %s", (text, currency, minor) => {
  expect(parseMoney(String(text))).toEqual({ minor, currency });
});

test.each(vectors.parsePeriod)("period: %s", (text, start, end, months) => {
  expect(parsePeriod(String(text))).toMatchObject({ start, end, months });
});

test("a period's stated length is handed on, to be compared", () => {
  expect(parsePeriod("jul 2020 – februar 2021. (9 meseci)")).toMatchObject({ months: 8, statedMonths: 9 });
});

test.each(vectors.collation)("alphabet: $locale", ({ locale, in: words, out }) => {
  if (!isLocale(locale)) throw new Error(locale);
  const bytes = (word: string) => Buffer.from(sortKey(word, locale));
  expect([...words].sort((a, b) => Buffer.compare(bytes(a), bytes(b)))).toEqual(out);
});

test.each(vectors.quotes)("quotes: %s", (text = "", language, out) => {
  expect(quotes(text, language === "en" ? "en" : "sr")).toBe(out);
});
