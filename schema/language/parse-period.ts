import { type Day, makeDay, monthsBetween, writeDay } from "./calendar.ts";
import { fold } from "./fold.ts";
import { parseDay } from "./parse-date.ts";

export interface ParsedPeriod {
  readonly start: string;
  readonly end: string | null;
  /** First and last month counted; null while the end is open. */
  readonly months: number | null;
  /** A length the text claims for itself, which may contradict its ends. */
  readonly statedMonths: number | null;
}

const longest = 200;
const opening = /^(?:od|from|since|pocev od|starting)\s/;
const toThisDay = /^(?:(?:do|to|until) )?(?:danas|sada?|dalje|u toku|today|now|present|ongoing|date)?$/;
const length = /(?:,? ?(?:u trajanju od|for|lasting) |,) ?\d{1,3} (?:mesec|month)[a-z]*\.?$/;
const year = /^(\d{4})\.?(?: ?(?:god|godin[aeu])\.?)?$/;

/** A period as people write it: "jul 2020 – februar 2021. (9 meseci)"; null if it is not understood. */
export function parsePeriod(text: string): ParsedPeriod | null {
  if (text.length > longest) return null;
  const plain = fold(text)
    .replace(/[\u2010-\u2012\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const stated = /(\d{1,3}) ?(?:mesec|month)/.exec(plain)?.[1];
  const bare = plain
    .replace(/[([][^()[\]]*[)\]]/g, "")
    .trim()
    .replace(length, "");
  const unopened = bare.replace(opening, "");
  const single = parseDay(unopened);
  if (single) return write(single, unopened === bare ? single : null, stated);
  const ends = splitEnds(unopened);
  if (!ends) return null;
  const [first, last] = ends;
  if (toThisDay.test(last)) {
    const start = parseDay(first);
    return start && write(start, null, stated);
  }
  const end = parseDay(last) ?? monthOfYear(last, 12);
  const starts = end && [
    parseDayOfMonth(first, end),
    parseDay(first, end.year),
    parseDay(first),
    monthOfYear(first, 1),
  ];
  const start = starts?.find((day) => day && (day.day === undefined) === (end?.day === undefined));
  if (!start || !end) return null;
  return writeDay(start) > writeDay(end) ? null : write(start, end, stated);
}

function write(start: Day, end: Day | null, stated: string | undefined): ParsedPeriod {
  return {
    start: writeDay(start),
    end: end && writeDay(end),
    months: end && monthsBetween(start, end),
    statedMonths: stated === undefined ? null : Number(stated),
  };
}

/** At the surest sign first: a long dash, a word, a dash with spaces, a bare hyphen, a stroke between dates as they are stored. */
function splitEnds(text: string): [string, string] | null {
  for (const separator of ["–", "—", " do ", " to ", " until ", " till ", " - ", "-", "/"]) {
    const [first = "", last, ...more] = `${text} `.split(separator);
    if (last !== undefined && more.length === 0) return [first.trim(), last.trim()];
  }
  return null;
}

/** "2020–2021": from the first month to the last. */
function monthOfYear(text: string, month: number): Day | null {
  const found = year.exec(text)?.[1];
  return found === undefined ? null : makeDay(Number(found), month);
}

/** "1–15. avgust 2021." names the month once. */
function parseDayOfMonth(text: string, { year, month, day }: Day): Day | null {
  const found = /^(\d{1,2})\.?$/.exec(text);
  return found && day !== undefined ? makeDay(year, month, Number(found[1])) : null;
}
