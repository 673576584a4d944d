import type { Locale } from "../../../schema/language/locale.ts";

/** English where Accept-Language (RFC 9110, section 12.5.4) puts it before Serbian; else Serbian in Latin. */
export function preferredLocale(acceptLanguage = ""): Locale {
  const ranges = acceptLanguage.slice(0, 1000).toLowerCase().split(",").map(rangeOf);
  const wanted = ranges.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  const first = wanted.find(({ language }) => language === "en" || language === "sr");
  return first?.language === "en" ? "en" : "sr-Latn";
}

function rangeOf(range: string): { language: string; weight: number } {
  const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
  const weight = Number(quality);
  return { language: tag.split("-", 1)[0] ?? "", weight: Number.isNaN(weight) ? 0 : weight };
}
