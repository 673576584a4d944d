import { describe, expect, test } from "vitest";
import { formatDate, formatMonth, formatPeriod } from "../../../schema/language/date.ts";
import { formatDuration } from "../../../schema/language/duration.ts";
import { formatFileSize } from "../../../schema/language/file-size.ts";
import { formatInstant, inBelgrade } from "../../../schema/language/instant.ts";
import { formatList } from "../../../schema/language/list.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { formatMoney, formatNumber, formatPercent } from "../../../schema/language/number.ts";
import { plural } from "../../../schema/language/plural.ts";
import { formatRelative } from "../../../schema/language/relative-time.ts";

test.each<[Locale, number, number | undefined, string]>([
  ["sr-Latn", 0, undefined, "0"],
  ["sr-Latn", 999, undefined, "999"],
  ["sr-Latn", 2020, undefined, "2020"],
  ["en", 9999.5, undefined, "9999.5"],
  ["sr-Latn", 1000, 2, "1.000,00"],
  ["sr-Latn", 10000, undefined, "10.000"],
  ["sr-Cyrl", 1234567.5, undefined, "1.234.567,5"],
  ["en", 1234567.5, undefined, "1,234,567.5"],
  ["en", -1234, undefined, "-1234"],
  ["en", -0.0001, undefined, "0"],
  ["sr-Latn", 0.1 + 0.2, undefined, "0,3"],
  ["sr-Latn", 2.5, 0, "3"],
  ["en", 7, 2, "7.00"],
  ["en", 100, undefined, "100"],
])("number in %s: %s with %s digits", (locale, n, digits, out) => {
  expect(formatNumber(locale, n, digits)).toBe(out);
});

test("per cent", () => {
  expect(formatPercent("sr-Latn", 16.8)).toBe("16,8%");
  expect(formatPercent("en", 125)).toBe("125%");
  expect(formatPercent("en", 33.333, 1)).toBe("33.3%");
});

test.each<[Locale, number, string, string]>([
  ["sr-Latn", 1370000, "EUR", "13.700\u00a0€"],
  ["sr-Cyrl", 1370050, "EUR", "13.700,50\u00a0€"],
  ["en", 1370050, "EUR", "€13,700.50"],
  ["en", -500, "USD", "-US$5"],
  ["en", 14952300, "CHF", "CHF\u00a0149,523"],
  ["sr-Latn", 5, "RSD", "0,05\u00a0RSD"],
  ["sr-Latn", -105, "RSD", "-1,05\u00a0RSD"],
  ["en", 5000, "JPY", "JPY\u00a05,000"],
  ["sr-Latn", 900719925474099, "RSD", "9.007.199.254.740,99\u00a0RSD"],
])("money in %s: %s %s", (locale, minor, currency, out) => {
  expect(formatMoney(locale, { minor, currency })).toBe(out);
});

test("money in a column always shows its decimals", () => {
  expect(formatMoney("en", { minor: 1370000, currency: "EUR" }, "always")).toBe("€13,700.00");
});

test.each<[Locale, string, string]>([
  ["sr-Cyrl", "2020-12-24", "24. децембар 2020."],
  ["sr-Latn", "2021-01-01", "1. januar 2021."],
  ["en", "2021-01-01", "1 January 2021"],
  ["en", "nije datum", "nije datum"],
])("date in %s: %s", (locale, date, out) => {
  expect(formatDate(locale, date)).toBe(out);
});

test("short dates and months", () => {
  expect(formatDate("sr-Cyrl", "2021-01-05", "short")).toBe("5. 1. 2021.");
  expect(formatDate("en", "2021-01-05", "short")).toBe("05/01/2021");
  expect(formatMonth("sr-Cyrl", "2020-07")).toBe("јул 2020.");
  expect(formatMonth("en", "2020-07")).toBe("July 2020");
});

test.each<[Locale, string, string | null, string]>([
  ["sr-Latn", "2020-06", "2021-02", "jun 2020 – februar 2021."],
  ["sr-Cyrl", "2020-06", "2021-02", "јун 2020 – фебруар 2021."],
  ["en", "2020-06", "2021-02", "June 2020 – February 2021"],
  ["sr-Latn", "2020-04", "2020-11", "april–novembar 2020."],
  ["en", "2020-04", "2020-11", "April–November 2020"],
  ["sr-Latn", "2020-04", "2020-04", "april 2020."],
  ["sr-Latn", "2020-06", null, "od juna 2020."],
  ["sr-Cyrl", "2020-12-24", null, "од 24. децембра 2020."],
  ["en", "2020-06", null, "from June 2020"],
  ["en", "2020-12-24", null, "from 24 December 2020"],
  ["sr-Latn", "2021-08-01", "2022-07-31", "1. avgust 2021 – 31. jul 2022."],
  ["sr-Latn", "2021-08-01", "2021-12-31", "1. avgust – 31. decembar 2021."],
  ["sr-Latn", "2021-08-01", "2021-08-15", "1–15. avgust 2021."],
  ["en", "2021-08-01", "2021-08-15", "1–15 August 2021"],
  ["en", "2021-08-01", "2021-12-31", "1 August – 31 December 2021"],
])("period in %s: %s to %s", (locale, start, end, out) => {
  expect(formatPeriod(locale, start, end)).toBe(out);
});

test("lengths in months", () => {
  expect([1, 2, 8, 21, 32].map((n) => formatDuration("sr-Latn", n, "month"))).toEqual([
    "1 mesec",
    "2 meseca",
    "8 meseci",
    "21 mesec",
    "32 meseca",
  ]);
  expect(formatDuration("sr-Cyrl", 9, "month")).toBe("9 месеци");
  expect(formatDuration("en", 1, "month")).toBe("1 month");
  expect([1, 2, 11, 21].map((n) => formatDuration("sr-Latn", n, "year"))).toEqual([
    "1 godina",
    "2 godine",
    "11 godina",
    "21 godina",
  ]);
  expect([1, 3, 5].map((n) => formatDuration("sr-Cyrl", n, "day"))).toEqual(["1 дан", "3 дана", "5 дана"]);
  expect([1, 2, 5].map((n) => formatDuration("sr-Latn", n, "week"))).toEqual([
    "1 nedelja",
    "2 nedelje",
    "5 nedelja",
  ]);
  expect(formatDuration("en", 3, "week")).toBe("3 weeks");
});

test("lists", () => {
  expect(formatList("sr-Latn", [])).toBe("");
  expect(formatList("sr-Latn", ["A"])).toBe("A");
  expect(formatList("sr-Cyrl", ["А", "Б"])).toBe("А и Б");
  expect(formatList("sr-Latn", ["A", "B", "C"])).toBe("A, B i C");
  expect(formatList("en", ["A", "B", "C"])).toBe("A, B and C");
});

describe("instants", () => {
  test("are told in Belgrade's time, in summer and winter", () => {
    expect(formatInstant("sr-Latn", "2020-12-24T13:05:00Z")).toBe("24. decembar 2020. u 14:05");
    expect(formatInstant("sr-Cyrl", "2020-07-01T22:30:00Z")).toBe("2. јул 2020. у 00:30");
    expect(formatInstant("en", "2020-07-01T22:30:00Z")).toBe("2 July 2020 at 00:30");
    expect(inBelgrade("2021-03-28T01:00:00Z")).toEqual({ date: "2021-03-28", time: "03:00" });
    expect(formatInstant("en", "nikad")).toBe("nikad");
  });

  test.each<[Locale, string, string]>([
    ["sr-Latn", "2020-12-24T11:59:30Z", "upravo sada"],
    ["sr-Latn", "2020-12-24T11:58:00Z", "pre 2 minuta"],
    ["sr-Cyrl", "2020-12-24T10:00:00Z", "пре 2 сата"],
    ["sr-Latn", "2020-12-27T12:00:00Z", "za 3 dana"],
    ["sr-Latn", "2019-12-20T12:00:00Z", "pre 1 godinu"],
    ["en", "2020-12-24T11:00:00Z", "1 hour ago"],
    ["en", "2021-02-24T12:00:00Z", "in 2 months"],
  ])("are told from now in %s: %s", (locale, instant, out) => {
    expect(formatRelative(locale, instant, "2020-12-24T12:00:00Z")).toBe(out);
  });
});

test.each<[number, string]>([
  [0, "0\u00a0B"],
  [999, "999\u00a0B"],
  [1500, "1,5\u00a0kB"],
  [999_950, "1\u00a0MB"],
  [3_400_000, "3,4\u00a0MB"],
  [12_600_000, "13\u00a0MB"],
])("file size %s", (bytes, out) => {
  expect(formatFileSize("sr-Latn", bytes)).toBe(out);
});

test("plural falls back to other, and English has two forms", () => {
  expect(plural("en", 1, { one: "project", other: "projects" })).toBe("project");
  expect(plural("en", 2, { one: "project", other: "projects" })).toBe("projects");
  expect(plural("sr-Cyrl", 3, { one: "година", other: "година" })).toBe("година");
  expect(plural("sr-Cyrl", 22, { one: "сат", few: "сата", other: "сати" })).toBe("сата");
});
