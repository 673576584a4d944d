import type { Language } from "./locale.ts";
import { outsideProtected } from "./protected-span.ts";

const marks: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  sr: ["„", "“"],
  en: ["“", "”"],
};

/** Straight and foreign double quotes in the language's own form, and a hyphen between spaces as a dash. */
export function quotes(text: string, language: Language): string {
  const [open, close] = marks[language];
  let inside = false;
  return outsideProtected(text, (part, start) =>
    part
      .replace(/["“”„]/g, (mark, at: number) => {
        const before = text.charAt(start + at - 1);
        const after = text.charAt(start + at + 1);
        // 24" is a length, unless it ends a quotation.
        if (mark === '"' && !inside && /\d/.test(before)) return mark;
        inside = mark === "„" || (/^[\s([{/„“–—-]?$/.test(before) && /\S/.test(after));
        return inside ? open : close;
      })
      .replace(/(?<=\S[ \u00a0])-(?=[ \u00a0])/g, "–"),
  );
}
