import type { Locale } from "./locale.ts";

/** A sum in the currency's smallest unit. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

const noBreak = "\u00a0";
const most = 3;
const wholeCurrencies = new Set(["JPY", "KRW", "CLP", "ISK", "VND", "XAF", "XOF"]);
const englishSymbols: Readonly<Record<string, string>> = { EUR: "€", GBP: "£", USD: "US$" };
const serbianSymbols: Readonly<Record<string, string>> = { EUR: "€" };

/**
 * Written by hand because runtimes disagree on Serbian. Without digits: up to three decimals, as needed, and below ten
 * thousand no separator, so that a year is not torn apart.
 */
export function formatNumber(locale: Locale, n: number, digits?: number): string {
  if (!Number.isFinite(n) || Math.abs(n) >= 1e21) return String(n);
  const fixed = Math.abs(n).toFixed(digits ?? most);
  const [whole = "", decimals = ""] = fixed.split(".");
  const kept = digits === undefined ? decimals.replace(/0{1,3}$/, "") : decimals;
  const plain = digits === undefined && whole.length <= 4;
  const written = (plain ? whole : group(whole, locale)) + (kept && (locale === "en" ? "." : ",") + kept);
  return n < 0 && /[1-9]/.test(written) ? `-${written}` : written;
}

/** Per cent, not a ratio: 16.8 is 16,8%. */
export function formatPercent(locale: Locale, percent: number, digits?: number): string {
  return `${formatNumber(locale, percent, digits)}%`;
}

/** Whole sums without decimals, unless they are to stand in a column. */
export function formatMoney(
  locale: Locale,
  money: Money,
  decimals: "as-needed" | "always" = "as-needed",
): string {
  const places = currencyDigits(money.currency);
  const unit = 10 ** places;
  const size = Math.abs(money.minor);
  const part = size % unit;
  const whole = group(String(Math.floor(size / unit)), locale);
  const shown = places > 0 && (decimals === "always" || part > 0);
  const amount = shown
    ? `${whole}${locale === "en" ? "." : ","}${String(part).padStart(places, "0")}`
    : whole;
  const sign = money.minor < 0 ? "-" : "";
  if (locale !== "en") return `${sign}${amount}${noBreak}${serbianSymbols[money.currency] ?? money.currency}`;
  return sign + (englishSymbols[money.currency] ?? money.currency + noBreak) + amount;
}

export function currencyDigits(currency: string): number {
  return wholeCurrencies.has(currency) ? 0 : 2;
}

function group(whole: string, locale: Locale): string {
  const separator = locale === "en" ? "," : ".";
  let grouped = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3) {
    grouped = whole.slice(Math.max(0, end - 3), end) + separator + grouped;
  }
  return grouped;
}
