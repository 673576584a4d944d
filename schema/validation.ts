import * as v from "valibot";
import type { Label } from "./language/locale.ts";

/**
 * What can be wrong with a value. A code may carry a limit after a colon, as in `too-long:200`; `explain` makes the
 * sentence.
 */
const explanations = {
  required: { en: "is needed before publishing", sr: "treba popuniti pre objavljivanja" },
  missing: { en: "is missing", sr: "nedostaje" },
  unknown: { en: "is not a known field", sr: "nije poznato polje" },
  type: { en: "has the wrong type", sr: "nije odgovarajuće vrste" },
  "too-long": { en: "is longer than # characters", sr: "ima više od # znakova" },
  "too-many": { en: "has more than # items", sr: "ima više od # stavki" },
  "too-deep": { en: "is nested deeper than # levels", sr: "ugnežđeno je dublje od # nivoa" },
  control: { en: "holds a character that cannot be printed", sr: "sadrži znak koji se ne može štampati" },
  text: { en: "must be a text", sr: "mora biti tekst" },
  month: { en: "must be a month such as 2020-07", sr: "mora biti mesec, na primer 2020-07" },
  date: { en: "must be a date such as 2020-12-24", sr: "mora biti datum, na primer 2020-12-24" },
  number: { en: "must be a number", sr: "mora biti broj" },
  integer: { en: "must be a whole number", sr: "mora biti ceo broj" },
  least: { en: "must be # or more", sr: "mora biti # ili više" },
  most: { en: "must be # or less", sr: "mora biti # ili manje" },
  boolean: { en: "must be yes or no (true or false)", sr: "mora biti da ili ne (true ili false)" },
  degrees: { en: "must be degrees from −# to #", sr: "mora biti broj stepeni od −# do #" },
  email: {
    en: "must be an e-mail address such as name@example.org",
    sr: "mora biti adresa e-pošte, na primer ime@example.org",
  },
  block: {
    en: "is none of the blocks that may stand here: #",
    sr: "nije nijedan od blokova koji ovde mogu stajati: #",
  },
  minor: {
    en: "must be a whole number of minor units (cents, paras)",
    sr: "mora biti ceo broj najmanjih jedinica (centi, para)",
  },
  currency: { en: "must be one of the currencies #", sr: "mora biti jedna od valuta #" },
  code: { en: "must be one of #", sr: "mora biti jedno od: #" },
  id: { en: "must be the id of an entry", sr: "mora biti oznaka unosa" },
  time: { en: "must be a time of day such as 18:30", sr: "mora biti vreme, na primer 18:30" },
  link: {
    en: "must be a web address beginning with https:// or http://",
    sr: "mora biti veb-adresa koja počinje sa https:// ili http://",
  },
  path: {
    en: "must be a path on this site, such as /istorijat",
    sr: "mora biti putanja na ovom sajtu, na primer /istorijat",
  },
  "path-or-link": {
    en: "must be a path on this site, such as /en/history, or a web address beginning with https:// or http://",
    sr: "mora biti putanja na ovom sajtu, na primer /sr/istorijat, ili veb-adresa koja počinje sa https:// ili http://",
  },
  slug: {
    en: "may hold small letters a–z, digits and single hyphens, and must not look like an id",
    sr: "sme da sadrži mala slova a–z, cifre i pojedinačne crtice i ne sme da liči na oznaku unosa",
  },
  "slug-taken": { en: "is the address of another entry", sr: "adresa je drugog unosa" },
  "slug-reserved": {
    en: "is a word that the site itself uses in addresses",
    sr: "reč je koju sam sajt koristi u adresama",
  },
  repeated: { en: "holds the same item twice", sr: "sadrži istu stavku dvaput" },
  node: { en: "is a part that rich text may not hold here", sr: "deo je koji ovde ne može stajati u tekstu" },
  mark: {
    en: "is a mark that rich text may not hold here",
    sr: "oznaka je koja ovde ne može stajati u tekstu",
  },
  order: { en: "is earlier than the start", sr: "ranije je od početka" },
  language: { en: "must be sr or en", sr: "mora biti sr ili en" },
  whole: { en: "must be a whole number, 0 or more", sr: "mora biti ceo broj, 0 ili veći" },
  instant: {
    en: "must be an instant with its distance from UTC, such as 2027-03-01T09:00:00+01:00",
    sr: "mora biti trenutak sa razmakom od UTC, na primer 2027-03-01T09:00:00+01:00",
  },
  past: { en: "has passed already", sr: "već je prošlo" },
} as const satisfies Record<string, Label>;

export interface Mistake {
  /** Where in the value, joined by dots. */
  readonly path: string;
  readonly code: string;
}

/** The sentence for a mistake's code, without the name of the field. */
export function explain(code: string, language: "sr" | "en"): string {
  const [name = "", ...limit] = code.split(":");
  const label: Label = Object.hasOwn(explanations, name)
    ? explanations[name as keyof typeof explanations]
    : explanations.type;
  return label[language].replaceAll("#", limit.join(":"));
}

/** An object that holds these keys and no others, each of which is reported; keys of Object.prototype count as unknown too. */
export function strict<const E extends v.ObjectEntries>(entries: E) {
  const known = v.object(Object.assign(Object.create(null) as E, entries), (issue) =>
    issue.received === "undefined" ? "missing" : "type",
  );
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, v.InferOutput<typeof known>>(({ dataset: { value }, addIssue, NEVER }) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        addIssue({ message: "type" });
        return NEVER;
      }
      const unknown = Object.keys(value).filter((key) => !Object.hasOwn(known.entries, key));
      for (const key of unknown)
        addIssue({
          message: "unknown",
          path: [{ type: "unknown", origin: "key", input: value, key, value: undefined }],
        });
      const { success, output, issues = [] } = v.safeParse(known, value);
      for (const { message, path } of issues) addIssue({ message, path });
      return success && unknown.length === 0 ? output : NEVER;
    }),
  );
}

/** Parses, or lists every mistake. */
export function check<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  at: readonly string[] = [],
): { value: v.InferOutput<S>; mistakes: [] } | { value?: undefined; mistakes: [Mistake, ...Mistake[]] } {
  const result = v.safeParse(schema, input);
  if (result.success) return { value: result.output, mistakes: [] };
  const [first, ...rest] = result.issues.map((issue) => mistake(issue, at));
  return { mistakes: [first as Mistake, ...rest] };
}

function mistake(issue: v.BaseIssue<unknown>, at: readonly string[]): Mistake {
  const path = [...at, ...(issue.path ?? []).map((item) => String(item.key))].join(".");
  const code = issue.message.split(":")[0] ?? "";
  return { path, code: Object.hasOwn(explanations, code) ? issue.message : "type" };
}
