import fc from "fast-check";
import { expect, test } from "vitest";
import { hostilePieces, hostileText, readings } from "../../../ops/bench/language/hostile.ts";
import { sortKey } from "../../../schema/language/collation.ts";
import { formatPeriod } from "../../../schema/language/date.ts";
import { fold, foldVariants } from "../../../schema/language/fold.ts";
import { endOfKeptName, keepList } from "../../../schema/language/keep-list.ts";
import { locales } from "../../../schema/language/locale.ts";
import { mixedScriptWords } from "../../../schema/language/mixed-script.ts";
import { formatMoney } from "../../../schema/language/number.ts";
import { parseDate, parseMonth } from "../../../schema/language/parse-date.ts";
import { parseMoney } from "../../../schema/language/parse-money.ts";
import { parsePeriod } from "../../../schema/language/parse-period.ts";
import { quotes } from "../../../schema/language/quotes.ts";
import { toCyrillicRuns } from "../../../schema/language/script-runs.ts";
import { searchKey } from "../../../schema/language/search-key.ts";
import { slugify } from "../../../schema/language/slug.ts";
import { toCyrillic, toLatin } from "../../../schema/language/transliteration.ts";

const seed = Number(process.env.PRELO_TEST_SEED ?? Date.now() % 1_000_000);
const runs = { seed, numRuns: 200 };
process.stdout.write(`language properties, seed ${seed}\n`);

const vowels = fc.constantFrom(..."аеиоу");
const consonants = fc.constantFrom(..."бвгдђжзјклљмнњпрстћфхцчџш");
const closing = fc.constantFrom("", "", "", ..."длнрсјк");
const syllable = fc.tuple(consonants, vowels, closing).map((letters) => letters.join(""));
const word = fc.array(syllable, { minLength: 2, maxLength: 5 }).map((syllables) => syllables.join(""));
// A word that is a kept name once it stands in Latin cannot be told from the name: хубови, hubovi.
const serbian = word.filter((each) =>
  [toLatin(each), toLatin(each.toUpperCase())].every(
    (latin) => endOfKeptName(keepList(), latin, 0, latin) === 0,
  ),
);
const sentence = fc.array(serbian, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.string({
    unit: fc.constantFrom(...'Iijnlžd.@`{}:/ -–"5kmVX\n\ud800љЊј\u0301'.split("")),
    maxLength: 60,
  }),
);
const address = fc.constantFrom(
  "https://njiva.rs/ljubav?x=džep",
  "info@njiva.rs",
  "solidarnaekonomija.rs",
  "`kod njiva`",
  "@njiva_dom",
);

test("Cyrillic, to Latin and back, is itself", () => {
  fc.assert(
    fc.property(sentence, fc.constantFrom("small", "capitals"), (text, written) => {
      const cyrillic = written === "capitals" ? text.toUpperCase() : text;
      expect(toCyrillic(toLatin(cyrillic))).toBe(cyrillic);
    }),
    runs,
  );
});

test("a line reads the same however it is styled", () => {
  fc.assert(
    fc.property(sentence, fc.array(fc.nat(60), { maxLength: 4 }), (text, cuts) => {
      const latin = toLatin(text);
      const ends = [0, ...cuts.map((cut) => Math.min(cut, latin.length)).sort((a, b) => a - b), latin.length];
      const runs = ends.slice(1).map((end, index) => latin.slice(ends[index], end));
      expect(toCyrillicRuns(runs, keepList()).join("")).toBe(text);
    }),
    runs,
  );
});

test("protected spans stand in the result as they were", () => {
  fc.assert(
    fc.property(sentence, address, sentence, (before, span, after) => {
      const latin = `${toLatin(before)} ${span} ${toLatin(after)}`;
      expect(toCyrillic(latin)).toBe(`${before} ${span} ${after}`);
    }),
    runs,
  );
});

test("what is in a script stays as it is when asked for again", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const latin = toLatin(text);
      expect(toLatin(latin)).toBe(latin);
      const cyrillic = toCyrillic(text);
      expect(toCyrillic(cyrillic)).toBe(cyrillic);
    }),
    runs,
  );
});

test("keys are stable: folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const key of foldVariants(text)) expect(fold(key)).toBe(key);
      const slug = slugify(text);
      expect(slugify(slug)).toBe(slug);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    }),
    runs,
  );
});

test("both scripts have one slug and one search key", () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(slugify(text)).toBe(slugify(toLatin(text)));
      expect(searchKey(text, "sr")).toBe(searchKey(toLatin(text), "sr"));
    }),
    runs,
  );
});

test("no text makes anything throw", () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const locale of locales) sortKey(text, locale);
      for (const language of ["sr", "en"] as const) {
        quotes(text, language);
        searchKey(text, language);
      }
      mixedScriptWords(text);
      parseDate(text);
      parseMonth(text);
      parseMoney(text);
      parsePeriod(text);
    }),
    runs,
  );
});

test("a written sum is read again", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.constantFrom("RSD", "EUR", "GBP", "USD", "CHF"),
      fc.constantFrom(...locales),
      fc.constantFrom("always" as const, "as-needed" as const),
      (minor, currency, locale, decimals) => {
        const written = formatMoney(locale, { minor, currency }, decimals);
        expect(parseMoney(written)).toEqual({ minor, currency });
      },
    ),
    runs,
  );
});

test("a written period is read again", () => {
  const date = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      date,
      date,
      fc.constantFrom(7, 10),
      fc.boolean(),
      fc.constantFrom(...locales),
      (one, other, length, open, locale) => {
        const [start = "", last = ""] = [one, other].sort().map((each) => each.slice(0, length));
        const end = open ? null : last;
        expect(parsePeriod(formatPeriod(locale, start, end))).toMatchObject({ start, end });
      },
    ),
    runs,
  );
});

// A reader that goes over a text again and again would take hours; how long these take is measured by the bench.
test.each(hostilePieces)("a megabyte of %j is read to its end, as its beginning is read alone", (piece) => {
  const [whole, beginning] = [hostileText(piece, 1e6), hostileText(piece, 4096)];
  for (const [name, read] of Object.entries(readings)) {
    const [ofWhole, ofBeginning] = [read(whole), read(beginning)];
    if (typeof ofWhole !== "string" || typeof ofBeginning !== "string") continue;
    expect(ofWhole.slice(0, 1024), name).toBe(ofBeginning.slice(0, 1024));
  }
});
