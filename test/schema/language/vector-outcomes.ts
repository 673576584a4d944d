import { sortKey } from "../../../schema/language/collation.ts";
import { formatDate, formatMonth } from "../../../schema/language/date.ts";
import { fold, foldVariants } from "../../../schema/language/fold.ts";
import { isLocale, type Locale } from "../../../schema/language/locale.ts";
import { formatMoney, formatNumber } from "../../../schema/language/number.ts";
import { parseMoney } from "../../../schema/language/parse-money.ts";
import { parsePeriod } from "../../../schema/language/parse-period.ts";
import { plural } from "../../../schema/language/plural.ts";
import { quotes } from "../../../schema/language/quotes.ts";
import { searchKey } from "../../../schema/language/search-key.ts";
import { slugify } from "../../../schema/language/slug.ts";
import { toCyrillic, toLatin } from "../../../schema/language/transliteration.ts";
import vectors from "./vectors.json" with { type: "json" };

export interface Outcome {
  readonly name: string;
  readonly got: unknown;
  readonly wanted: unknown;
}

const tags: Readonly<Record<string, Locale>> = {
  "sr-Latn-RS": "sr-Latn",
  "sr-Cyrl-RS": "sr-Cyrl",
  "en-GB": "en",
};

/** Every checked vector with what the functions make of it, in whichever runtime this is called. */
export function vectorOutcomes(): readonly Outcome[] {
  return [
    ...vectors.cyrToLat.map(([text = "", latin]) => outcome(`to Latin: ${text}`, toLatin(text), latin)),
    ...vectors.latToCyr.map(([text = "", cyrillic]) =>
      outcome(`to Cyrillic: ${text}`, toCyrillic(text), cyrillic),
    ),
    ...vectors.fold.flatMap(([text = "", key = "", alternative = ""]) => [
      outcome(`fold: ${text}`, fold(text), key),
      outcome(`fold, both ways: ${text}`, foldVariants(text), [...new Set([key, alternative])]),
    ]),
    ...vectors.slug.map(([text = "", slug]) => outcome(`slug: ${text}`, slugify(text), slug)),
    ...vectors.stemMeet.map((forms) =>
      outcome(`one key: ${forms}`, new Set(forms.map((form) => searchKey(form, "sr"))).size, 1),
    ),
    ...vectors.searchKey.map(([word = "", key]) =>
      outcome(`search key: ${word}`, searchKey(word, "sr"), key),
    ),
    ...vectors.plural.map(([n, , phrase]) => outcome(`plural: ${n}`, counted(Number(n)), phrase)),
    ...vectors.format.map((vector) =>
      outcome(`${vector.fn} ${vector.locale}: ${vector.out}`, formatted(vector), vector.out),
    ),
    ...vectors.parseMoney.map(([text, currency, minor]) =>
      outcome(`money: ${text}`, parseMoney(String(text)), { minor, currency }),
    ),
    ...vectors.parsePeriod.map(([text, start, end, months]) =>
      outcome(`period: ${text}`, shortened(String(text)), { start, end, months }),
    ),
    ...vectors.collation.map(({ locale, in: words, out }) =>
      outcome(`alphabet: ${locale}`, sorted(words, locale), out),
    ),
    ...vectors.quotes.map(([text = "", language, out]) =>
      outcome(`quotes: ${text}`, quotes(text, language === "en" ? "en" : "sr"), out),
    ),
  ];
}

const outcome = (name: string, got: unknown, wanted: unknown): Outcome => ({ name, got, wanted });

function counted(n: number): string {
  const form = plural("sr-Latn", n, { one: "projekat", few: "projekta", other: "projekata" });
  return `${formatNumber("sr-Latn", n)} ${form}`;
}

function formatted({ fn, locale: tag, value, currency, opts }: (typeof vectors.format)[number]): string {
  const locale = tags[tag] ?? "en";
  if (fn === "currency")
    return formatMoney(locale, { minor: Math.round(Number(value) * 100), currency: currency ?? "" });
  if (fn === "number") return formatNumber(locale, Number(value), opts.minimumFractionDigits);
  if (opts.month) return formatMonth(locale, String(value).slice(0, 7));
  return formatDate(locale, String(value), opts.dateStyle === "short" ? "short" : "long");
}

function shortened(text: string) {
  const { start, end, months } = parsePeriod(text) ?? {};
  return { start, end, months };
}

/** Sorted as SQLite sorts: by the bytes of the keys. */
function sorted(words: readonly string[], locale: string): readonly string[] {
  if (!isLocale(locale)) throw new Error(locale);
  const encoder = new TextEncoder();
  const hex = (word: string) =>
    Array.from(encoder.encode(sortKey(word, locale)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [...words].sort((one, other) => (hex(one) < hex(other) ? -1 : hex(one) > hex(other) ? 1 : 0));
}
