import { sortKey } from "../../../schema/language/collation.ts";
import { fold } from "../../../schema/language/fold.ts";
import { keepList } from "../../../schema/language/keep-list.ts";
import { mixedScriptWords } from "../../../schema/language/mixed-script.ts";
import { parseDate, parseMonth } from "../../../schema/language/parse-date.ts";
import { parseMoney } from "../../../schema/language/parse-money.ts";
import { parsePeriod } from "../../../schema/language/parse-period.ts";
import { quotes } from "../../../schema/language/quotes.ts";
import { toCyrillicRuns } from "../../../schema/language/script-runs.ts";
import { searchKey } from "../../../schema/language/search-key.ts";
import { slugify } from "../../../schema/language/slug.ts";
import { toCyrillic, toLatin } from "../../../schema/language/transliteration.ts";
import { excerpt, wantedIn } from "../../../worker/published/search/excerpt.ts";

const wanted = wantedIn(['"szadruga" OR "szadrug"']);

/** Every function that reads a text of any length, by its name. */
export const readings: Readonly<Record<string, (text: string) => unknown>> = {
  toCyrillic: (text) => toCyrillic(text),
  toLatin,
  toCyrillicRuns: (text) => toCyrillicRuns([text.slice(0, 100), null, text.slice(100)], keepList()),
  slugify,
  quotes: (text) => quotes(text, "sr"),
  sortKey: (text) => sortKey(text, "sr-Latn"),
  searchKey: (text) => searchKey(text, "sr"),
  fold,
  mixedScriptWords,
  parseDate,
  parseMonth,
  parseMoney,
  parsePeriod,
  excerpt: (text) => excerpt(text, "sr", wanted),
};

/** What a careless rule would read again and again, repeated. */
export const hostilePieces = [
  "nj",
  "I ",
  "MI ",
  "I deo ",
  "`",
  "a@",
  "a.",
  "://",
  "{a",
  "V. ",
  "Smart ",
  "FACEBOOK",
  "5 km/",
  "ЊА ",
  '"',
  " - ",
  "č",
  "Ð",
  "a/",
  "1.",
  "1 ",
  "1 jan ",
  "zadruga ",
  "\u0301",
  " ",
] as const;

/** At least so many characters of one piece. */
export function hostileText(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}
