import ICAL from "ical.js";

/** What ical.js, or RFC 5545 beyond what it minds, finds wrong with a calendar. */
export function mistakesInCalendar(text: string): readonly string[] {
  const mistakes: string[] = [];
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) mistakes.push("has a line that does not end in CR and LF");
  for (const line of text.split("\r\n"))
    if (new TextEncoder().encode(line).length > 75) mistakes.push(`has a long line: ${line}`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const name of ["version", "prodid"])
    if (!calendar.getFirstPropertyValue(name)) mistakes.push(`has no ${name}`);
  const ids = new Set<string>();
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const { uid, startDate, endDate, summary } = new ICAL.Event(component);
    if (!uid || ids.has(uid)) mistakes.push(`has an event with the id ${uid}`);
    ids.add(uid);
    if (!summary) mistakes.push(`has an event without a name, ${uid}`);
    if (!component.getFirstPropertyValue("dtstamp")) mistakes.push(`does not say when ${uid} was written`);
    if (!startDate) mistakes.push(`does not say when ${uid} starts`);
    else if (endDate && endDate.compare(startDate) < 0) mistakes.push(`ends ${uid} before it starts`);
  }
  return mistakes;
}
