import fc from "fast-check";
import { expect, test } from "vitest";
import { type Piece, piecesBetween } from "../../admin/difference/pieces.ts";

const without = (kind: Piece["kind"], pieces: readonly Piece[]): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join("");

test("a difference holds both texts whole", () => {
  const text = fc.array(fc.constantFrom("njiva", "reka", "đak", " ", ", ", ".", "\n"), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(""), other.join("")];
      const pieces = piecesBetween(before, after);
      expect(without("new", pieces)).toBe(before);
      expect(without("gone", pieces)).toBe(after);
    }),
  );
});

test("a difference is told in words, and names what is the same only once", () => {
  const [before, after] = [
    "Sejemo na velikoj njivi.\nOstaje.\nBriše se.",
    "Sejemo svi na maloj njivi.\nOstaje.\n",
  ];
  expect(piecesBetween(before, after)).toEqual([
    { kind: "same", text: "Sejemo " },
    { kind: "new", text: "svi " },
    { kind: "same", text: "na " },
    { kind: "gone", text: "velikoj" },
    { kind: "new", text: "maloj" },
    { kind: "same", text: " njivi.\nOstaje.\n" },
    { kind: "gone", text: "Briše se." },
  ]);
  expect(piecesBetween("Njiva svih", "Naša reka")).toEqual([
    { kind: "gone", text: "Njiva svih" },
    { kind: "new", text: "Naša reka" },
  ]);
});

test("texts with nothing in common are not compared for ever", () => {
  const words = (letter: string) =>
    Array.from({ length: 10_000 }, (_, index) => `${letter}${index}`).join(" ");
  expect(piecesBetween(words("a"), words("b")).length).toBeLessThan(10);
});
