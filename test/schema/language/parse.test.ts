import { expect, test } from "vitest";
import { formatDate, formatPeriod } from "../../../schema/language/date.ts";
import { parseDate, parseMonth } from "../../../schema/language/parse-date.ts";
import { parseMoney } from "../../../schema/language/parse-money.ts";
import { parseNumber } from "../../../schema/language/parse-number.ts";
import { parsePeriod } from "../../../schema/language/parse-period.ts";
import { parsePoint } from "../../../schema/language/parse-point.ts";

test.each<[string, string, number]>([
  ["10 000 dinara", "RSD", 1000000],
  ["10\u00a0000,50 din.", "RSD", 1000050],
  ["1.057.537,80 динара", "RSD", 105753780],
  ["1.032.000,00 RSD", "RSD", 103200000],
  ["149.523 EUR", "EUR", 14952300],
  ["149,523.00 €", "EUR", 14952300],
  ["€13,700", "EUR", 1370000],
  ["13.7 EUR", "EUR", 1370],
  ["0,05 RSD", "RSD", 5],
  ["0.500 EUR", "EUR", 50],
  ["12,5 evra", "EUR", 1250],
  ["2,5 miliona dinara", "RSD", 250000000],
  ["3 hiljade evra", "EUR", 300000],
  ["5 mil. RSD", "RSD", 500000000],
  ["1.000,- RSD", "RSD", 100000],
  ["-500 RSD", "RSD", -50000],
  ["$20", "USD", 2000],
  ["£1,234.56", "GBP", 123456],
  ["100 CHF", "CHF", 10000],
  ["1.000 eura", "EUR", 100000],
  ["−5 EUR", "EUR", -500],
  ["5 EUR-a", "EUR", 500],
  ["1.500,00 RSD-a", "RSD", 150000],
  ["oko 5.000 evra", "EUR", 500000],
  ["cca. 5.000 EUR", "EUR", 500000],
  ["ukupno: 500.000,00 RSD", "RSD", 50000000],
  ["Ukupan iznos: 500.000,00 dinara", "RSD", 50000000],
  ["u iznosu od 3 miliona dinara", "RSD", 300000000],
])("money: %s", (text, currency, minor) => {
  expect(parseMoney(text)).toEqual({ minor, currency });
});

test.each([
  "",
  "RSD",
  "500",
  "pet evra",
  "1.2.3 EUR",
  "1,23,456 EUR",
  "1.234,567 EUR",
  "5 EUR 6 RSD",
  "5 EUR i 6 EUR",
  "500 KM",
  "100 HUF",
  "250.000 MKD",
  "500 KM EUR",
  "ukupno",
])("not money: %s", (text) => {
  expect(parseMoney(text)).toBeNull();
});

test.each([
  ["2020-12-24", "2020-12-24"],
  ["24.12.2020.", "2020-12-24"],
  ["24. 12. 2020", "2020-12-24"],
  ["24/12/2020", "2020-12-24"],
  ["24. decembar 2020.", "2020-12-24"],
  ["24. decembra 2020. godine", "2020-12-24"],
  ["24. децембра 2020.", "2020-12-24"],
  ["24 December 2020", "2020-12-24"],
  ["December 24th, 2020", "2020-12-24"],
  ["1. avg. 2021.", "2021-08-01"],
  ["29.02.2024.", "2024-02-29"],
  ["24. XII 2020.", "2020-12-24"],
  ["1. I 2021.", "2021-01-01"],
  ["ponedeljak, 24. decembar 2020.", "2020-12-24"],
  ["u sredu, 24. decembra 2020.", "2020-12-24"],
  ["Thursday, 24 December 2020", "2020-12-24"],
  ["čet, 24.12.2020.", "2020-12-24"],
  ["dana 24.12.2020. godine", "2020-12-24"],
  ["24th of December 2020", "2020-12-24"],
  ["the 24th of December, 2020", "2020-12-24"],
  ["24‑12‑2020", "2020-12-24"],
])("date: %s", (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test.each([
  "",
  "sutra",
  "30.02.2020.",
  "29.02.2023.",
  "12/24/2020",
  "2020-13-01",
  "24.12.20.",
  "26. feb",
  "24. XIII 2020.",
  "jul 2020.",
  "1 2 3 2020",
])("not a date: %s", (text) => {
  expect(parseDate(text)).toBeNull();
});

test.each([
  ["2020-07", "2020-07"],
  ["jul 2020.", "2020-07"],
  ["jula 2020. godine", "2020-07"],
  ["јул 2020.", "2020-07"],
  ["July 2020", "2020-07"],
  ["Sept. 2020", "2020-09"],
  ["07/2020", "2020-07"],
  ["7.2020.", "2020-07"],
  ["u julu 2020.", "2020-07"],
  ["in July 2020", "2020-07"],
  ["VII 2020.", "2020-07"],
  ["feb 26", "2026-02"],
  ["feb. ’26.", "2026-02"],
])("month: %s", (text, month) => {
  expect(parseMonth(text)).toBe(month);
});

test.each(["", "2020", "13/2020", "julija 2020 ili 2021", "24.12.2020."])("not a month: %s", (text) => {
  expect(parseMonth(text)).toBeNull();
});

test.each<[string, string, string | null]>([
  ["2020-07 – 2021-02", "2020-07", "2021-02"],
  ["2020-07 - 2021-02", "2020-07", "2021-02"],
  ["07/2020–02/2021", "2020-07", "2021-02"],
  ["od jula 2020. do februara 2021.", "2020-07", "2021-02"],
  ["јул 2020 – фебруар 2021.", "2020-07", "2021-02"],
  ["from July 2020 to February 2021", "2020-07", "2021-02"],
  ["od juna 2020.", "2020-06", null],
  ["jun 2020 – danas", "2020-06", null],
  ["since June 2020", "2020-06", null],
  ["June 2020 – present", "2020-06", null],
  ["June 2020 –", "2020-06", null],
  ["jun 2020.", "2020-06", "2020-06"],
  ["1–15. avgust 2021.", "2021-08-01", "2021-08-15"],
  ["1. avgust – 31. decembar 2021.", "2021-08-01", "2021-12-31"],
  ["August 15 – December 31, 2021", "2021-08-15", "2021-12-31"],
  ["2020–2021", "2020-01", "2021-12"],
  ["2019-2021. godine", "2019-01", "2021-12"],
  ["od 2019. do 2021. godine", "2019-01", "2021-12"],
  ["XI 2020 – II 2021", "2020-11", "2021-02"],
  ["jul 2020 – do danas", "2020-07", null],
  ["2020-07/2021-02", "2020-07", "2021-02"],
  ["2020-07-01/2021-02-15", "2020-07-01", "2021-02-15"],
  ["jul 2020 – februar 2021, 8 meseci", "2020-07", "2021-02"],
  ["jul 2020 – februar 2021. u trajanju od 8 meseci", "2020-07", "2021-02"],
  ["jul 2020 ‑ februar 2021.", "2020-07", "2021-02"],
  ["jul 2020 − februar 2021.", "2020-07", "2021-02"],
  ["feb 26 – feb 27", "2026-02", "2027-02"],
])("period: %s", (text, start, end) => {
  expect(parsePeriod(text)).toMatchObject({ start, end });
});

test.each(["", "–", "februar 2021 – jul 2020", "jul 2020 – 15. 2. 2021.", "nekad 2020 – nikad", "a-b-c"])(
  "not a period: %s",
  (text) => {
    expect(parsePeriod(text)).toBeNull();
  },
);

test("months of a period of dates are full ones where its days come round", () => {
  expect(parsePeriod("15.08.2021. – 14.08.2022.")?.months).toBe(12);
  expect(parsePeriod("20.01.2021. – 05.02.2021.")?.months).toBe(1);
});

test.each<[string, number, number]>([
  ["12", 12, 12],
  ["-3", -3, -3],
  ["12,5", 12.5, 12.5],
  ["12.5", 12.5, 12.5],
  ["1.250", 1250, 1.25],
  ["1,250", 1.25, 1250],
  ["1.250,5", 1250.5, Number.NaN],
  ["1,250.5", Number.NaN, 1250.5],
  ["1 250 000", 1250000, 1250000],
  ["0,125", 0.125, 0.125],
  ["1.2.3", Number.NaN, Number.NaN],
  ["", Number.NaN, Number.NaN],
  ["pet", Number.NaN, Number.NaN],
])("number: %s", (text, sr, en) => {
  expect(parseNumber(text, "sr-Latn") ?? Number.NaN).toBe(sr);
  expect(parseNumber(text, "en") ?? Number.NaN).toBe(en);
});

test.each<[string, number, number]>([
  ["44.81, 20.46", 44.81, 20.46],
  ["44.81 20.46", 44.81, 20.46],
  ["44.81,20.46", 44.81, 20.46],
  ["44,81, 20,46", 44.81, 20.46],
  ["44,81; 20,46", 44.81, 20.46],
  ["44.81°, −20.46°", 44.81, -20.46],
  ["44 20", 44, 20],
])("point: %s", (text, lat, lon) => {
  expect(parsePoint(text)).toEqual({ lat, lon });
});

test.each(["", "44.81", "91, 20", "44, 181", "a, b", "44.81, 20.46, 3"])("not a point: %s", (text) => {
  expect(parsePoint(text)).toBeNull();
});

test.each(["sr-Latn", "sr-Cyrl", "en"] as const)("what the desk writes in %s it reads again", (locale) => {
  for (const date of ["2020-12-24", "2021-08-01"]) {
    expect(parseDate(formatDate(locale, date))).toBe(date);
    expect(parseDate(formatDate(locale, date, "short"))).toBe(date);
  }
  for (const [start, end] of [
    ["2020-06", "2021-02"],
    ["2020-06", "2020-11"],
    ["2020-06", "2020-06"],
    ["2020-06", null],
    ["2021-08-01", "2021-08-15"],
    ["2021-08-01", "2021-09-15"],
    ["2020-08-01", "2021-08-15"],
    ["2021-08-01", null],
    ["2021-08-01", "2021-08-01"],
  ] as const)
    expect(parsePeriod(formatPeriod(locale, start, end))).toMatchObject({ start, end });
});
