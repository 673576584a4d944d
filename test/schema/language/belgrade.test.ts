import { expect, test } from "vitest";
import { instantsInBelgrade } from "../../../schema/language/belgrade.ts";

test.each([
  ["in winter", "2027-01-15", "09:00", ["2027-01-15T08:00:00.000Z"]],
  ["in summer", "2027-07-15", "09:00", ["2027-07-15T07:00:00.000Z"]],
  ["before the hour that spring leaves out", "2027-03-28", "01:59", ["2027-03-28T00:59:00.000Z"]],
  ["in the hour that spring leaves out", "2027-03-28", "02:30", []],
  ["after the hour that spring leaves out", "2027-03-28", "03:00", ["2027-03-28T01:00:00.000Z"]],
  [
    "in the hour that autumn lives twice",
    "2027-10-31",
    "02:30",
    ["2027-10-31T00:30:00.000Z", "2027-10-31T01:30:00.000Z"],
  ],
  ["after the hour that autumn lives twice", "2027-10-31", "03:00", ["2027-10-31T02:00:00.000Z"]],
  ["at the turn of the year", "2028-01-01", "00:00", ["2027-12-31T23:00:00.000Z"]],
  ["on a day that there is not", "2027-02-30", "09:00", []],
  ["at a time that there is not", "2027-02-20", "24:00", []],
  ["at nothing", "", "", []],
])("%s", (_when, date, time, instants) => {
  expect(instantsInBelgrade(date, time)).toEqual(instants);
});
