import { richTextTexts } from "../../schema/texts/rich-text.ts";
import { phrase } from "../interface.ts";

/** A text of the editor of rich text, as the desk speaks. */
export function word(key: keyof typeof richTextTexts, values?: Readonly<Record<string, string>>): string {
  return phrase(richTextTexts[key], values);
}
