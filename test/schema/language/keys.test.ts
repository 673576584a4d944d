import { describe, expect, test } from "vitest";
import { sortKey } from "../../../schema/language/collation.ts";
import { fold, foldVariants } from "../../../schema/language/fold.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { quotes } from "../../../schema/language/quotes.ts";
import { searchKey } from "../../../schema/language/search-key.ts";
import { slugify } from "../../../schema/language/slug.ts";

function sorted(locale: Locale, words: readonly string[]): string[] {
  const bytes = (word: string) => Buffer.from(sortKey(word, locale));
  return [...words].sort((a, b) => Buffer.compare(bytes(a), bytes(b)));
}

describe("fold", () => {
  test("is the same from both scripts", () => {
    expect(fold("Ђорђе и Љубица")).toBe("djordje i ljubica");
    expect(fold("ДЖЕМ, ЏЕМ")).toBe("dzem, dzem");
  });

  test("knows letters that do not come apart, and joined or full-width ones", () => {
    expect(fold("Straße, Łódź, Ærø, Œuvre, ﬁlm, ＡＢ, İ")).toBe("strasse, lodz, aero, oeuvre, film, ab, i");
    expect(fold("so\u00adcijalna")).toBe("socijalna");
    expect(foldVariants("Zadruga")).toEqual(["zadruga"]);
  });
});

test.each([
  ["Коалиција за развој", "koalicija-za-razvoj"],
  ["KoRSE & CoSED: 2020/2021", "korse-cosed-2020-2021"],
  ["„Reč građana“", "rec-gradjana"],
  ["injekcija / инјекција", "injekcija-injekcija"],
  ["Heinrich-Böll-Stiftung", "heinrich-boll-stiftung"],
  ["--a--", "a"],
  ["日本", ""],
  ["\ud800", ""],
])("slug: %s", (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

describe("sort keys", () => {
  test("Latin: whole words, foreign letters, case, digits and signs", () => {
    expect(sorted("sr-Latn", ["Novac", "Nova ekonomija", "nova", "Nova"])).toEqual([
      "nova",
      "Nova",
      "Nova ekonomija",
      "Novac",
    ]);
    expect(sorted("sr-Latn", ["zebra", "žaba", "youth", "web", "Xenia", "vuk"])).toEqual([
      "vuk",
      "web",
      "Xenia",
      "youth",
      "zebra",
      "žaba",
    ]);
    expect(sorted("sr-Latn", ["b", "„a“", "2020", "(c)"])).toEqual(["2020", "„a“", "b", "(c)"]);
    expect(sorted("sr-Latn", ["lz", "lj", "LJ", "m", "Ljig"])).toEqual(["lz", "lj", "LJ", "Ljig", "m"]);
  });

  test("Latin: letters that meet at a seam are two", () => {
    expect(sorted("sr-Latn", ["inzulin", "injekcija", "inje", "ivica"])).toEqual([
      "injekcija",
      "inzulin",
      "inje",
      "ivica",
    ]);
    expect(sorted("sr-Latn", ["nadživeti", "nadzor", "nadžak", "nada"])).toEqual([
      "nada",
      "nadzor",
      "nadživeti",
      "nadžak",
    ]);
  });

  test("Latin: Cyrillic words stand among the others", () => {
    expect(sorted("sr-Latn", ["žaba", "ђак", "dan", "ekonomija"])).toEqual([
      "dan",
      "ђак",
      "ekonomija",
      "žaba",
    ]);
  });

  test("Cyrillic: names in Latin come after", () => {
    expect(sorted("sr-Cyrl", ["GIZ", "шума", "авион", "2020", "Њива", "Erasmus+"])).toEqual([
      "2020",
      "авион",
      "Њива",
      "шума",
      "Erasmus+",
      "GIZ",
    ]);
  });

  test("English: marks do not count, but decide between equals", () => {
    expect(sorted("en", ["Čačak", "cabin", "Daisy", "city", "Đinđić", "dove"])).toEqual([
      "cabin",
      "Čačak",
      "city",
      "Daisy",
      "Đinđić",
      "dove",
    ]);
    expect(sorted("en", ["resumé", "resume"])).toEqual(["resume", "resumé"]);
  });
});

describe("search keys", () => {
  test.each([
    ["zadruga", "ЗАДРУГАМА"],
    ["solidarnost", "солидарношћу"],
    ["solidarnosti", "solidarnoscu"],
    ["mogućnostima", "mogucnost"],
    ["udruženje", "UDRUŽENJIMA"],
    ["građanima", "грађани"],
  ])("%s meets %s", (one, other) => {
    expect(searchKey(one, "sr")).toBe(searchKey(other, "sr"));
  });

  test("English words have English stems", () => {
    expect(searchKey("Projects", "en")).toBe(searchKey("project", "en"));
    expect(searchKey("enterprises", "en")).toBe(searchKey("Enterprise", "en"));
  });

  test("short words, numbers and monsters come through", () => {
    expect(searchKey("osti", "sr")).not.toBe("");
    expect(searchKey("2020", "sr")).toBe("2020");
    expect(searchKey("ž".repeat(100_000), "sr")).toBe("z".repeat(100_000));
  });
});

describe("quotes", () => {
  test.each<[string, "sr" | "en", string]>([
    ['Mreža "Jug" i „Sever”', "sr", "Mreža „Jug“ i „Sever“"],
    ['("a" i "b")', "sr", "(„a“ i „b“)"],
    ["„Jug“ and “North”", "en", "“Jug” and “North”"],
    ['ekran od 24"', "sr", 'ekran od 24"'],
    ['"do 2020"', "sr", "„do 2020“"],
    ["a - b, c-d, e – f", "sr", "a – b, c-d, e – f"],
    ["- stavka", "sr", "- stavka"],
    ['`"kod" - kod` "i"', "sr", '`"kod" - kod` „i“'],
  ])("%s", (text, language, out) => {
    expect(quotes(text, language)).toBe(out);
    expect(quotes(out, language)).toBe(out);
  });
});
