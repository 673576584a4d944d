import { expect, test } from "vitest";
import { excerpt, wantedIn } from "../../../worker/published/search/excerpt.ts";

const wanted = wantedIn([
  '"szadruga" OR "szadrug"',
  '"smed" *',
  '{title_roots roots} : "ssolidarn sekonomij"',
]);
const marked = (text: string) =>
  excerpt(text, "sr", wanted)
    .map((piece) => (piece.match ? `[${piece.text}]` : piece.text))
    .join("");

test("a short text is shown whole, with what was looked for in any form and script", () => {
  expect(marked("Zadrugama je medar draži od solidarne ekonomije.")).toBe(
    "[Zadrugama] je [medar] draži od [solidarne] [ekonomije].",
  );
  expect(marked("Мед и задруга")).toBe("[Мед] и [задруга]");
  expect(marked("Ništa")).toBe("Ništa");
});

test("of a long text the part is shown that has the most of it, cut between words", () => {
  const filler = "reči koje ne znače ništa posebno ".repeat(20);
  const shown = marked(`${filler}zadruga ${filler}zadruga i med ${filler}`);
  expect(shown).toMatch(/^… \S/);
  expect(shown).toMatch(/\S …$/);
  expect(shown).toContain("[zadruga] i [med]");
  expect(shown.length).toBeLessThan(270);
});

test("a long word without spaces is cut all the same", () => {
  const shown = excerpt("x".repeat(1000), "sr", wanted);
  expect(shown.map(({ text }) => text).join("").length).toBeLessThan(270);
});
