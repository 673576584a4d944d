import { fold } from "./fold.ts";
import { currencyDigits, type Money } from "./number.ts";

const longest = 80;
const currencies: readonly [RegExp, string][] = [
  [/^(?:rsd|din|dinar(?:[aieu]|ima|s)?)$/, "RSD"],
  [/^(?:eur(?:[aio]|os)?|evr(?:[aeiou]|om|ima))$|^€$/, "EUR"],
  [/^(?:usd|dolar[aie]?|dollars?)$|^\$$/, "USD"],
  [/^(?:gbp|funt[ai]|pounds?)$|^£$/, "GBP"],
  [/^(?:chf|frana?ka?|francs?)$/, "CHF"],
];
const multiples: readonly [RegExp, number][] = [
  [/^(?:hilj|hiljad[aeu]|thousand)$/, 3],
  [/^(?:mil|mln|milion[aie]?|millions?)$/, 6],
  [/^(?:mlrd|milijard[aeiu]|billions?)$/, 9],
];

// What may stand before a sum and adds nothing to it.
const introduction =
  /^(?:(?:ukupno|ukupan|iznos|u iznosu od|vrednost|budzet|total|amount|budget|oko|cca|ca|priblizno|about|approx|approximately|circa)\b[.:]? ?)+/;
const caseOfCode = /\b(rsd|eur|usd|gbp|chf)-(?:a|u|om|e|i|ima)\b/g;

/** A sum as people write it, with its currency: "2.099.537,80 RSD"; null if it is not understood. */
export function parseMoney(text: string): Money | null {
  if (text.length > longest) return null;
  const plain = fold(text)
    .replace(/[\s'’]+/g, " ")
    .replace(/[\u2010-\u2012\u2212]/g, "-")
    .replace("us$", "$")
    .trim()
    .replace(introduction, "")
    .replace(caseOfCode, "$1");
  const digits = /\d(?:[\d., ]*\d)?/.exec(plain)?.[0];
  if (digits === undefined) return null;
  const negative = /^-|-\d/.test(plain);
  const words = plain.replace(digits, " ").match(/[a-z]+|[€$£]|\d|[^\s.,–-]/g) ?? [];
  let currency: string | undefined;
  let zeros = 0;
  for (const word of words) {
    const code = currencies.find(([spelled]) => spelled.test(word))?.[1];
    const multiple = multiples.find(([spelled]) => spelled.test(word))?.[1];
    if (code !== undefined && (currency === undefined || currency === code)) currency = code;
    else if (multiple !== undefined && zeros === 0) zeros = multiple;
    else return null;
  }
  if (currency === undefined) return null;
  const minor = toMinor(digits, zeros + currencyDigits(currency));
  if (minor === null) return null;
  return { minor: negative && minor ? -minor : minor, currency };
}

/** Digits as written, moved by so many places, without passing through a fraction. */
function toMinor(written: string, places: number): number | null {
  const number = readDecimal(written);
  if (!number) return null;
  const decimals = number.decimals.replace(/0+$/, "");
  if (decimals.length > places) return null;
  const minor = Number(number.whole + decimals.padEnd(places, "0"));
  return Number.isSafeInteger(minor) ? minor : null;
}

/** 1.057.537,80 and 1,057,537.80; a single sign before exactly three digits groups them. */
function readDecimal(written: string): { whole: string; decimals: string } | null {
  const signs = [...new Set(written.replace(/\d/g, ""))];
  const parts = written.split(/[., ]/);
  const last = written.replace(/\d/g, "").at(-1);
  if (last === undefined) return { whole: written, decimals: "" };
  const repeated = written.split(last).length > 2;
  const groups = repeated || last === " " || (signs.length === 1 && isGroup(parts) && parts[0] !== "0");
  const whole = groups ? parts : parts.slice(0, -1);
  const separators = new Set(written.replace(/\d/g, "").slice(0, groups ? undefined : -1));
  if (separators.size > 1 || !isGroup(whole)) return null;
  return { whole: whole.join(""), decimals: groups ? "" : (parts.at(-1) ?? "") };
}

function isGroup(parts: readonly string[]): boolean {
  return (
    parts.length === 1 || parts.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part))
  );
}
