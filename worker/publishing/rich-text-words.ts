import type { Locale } from "../../schema/language/locale.ts";

/** The few words that rich text says of itself. */
export const richTextWords = {
  "sr-Latn": {
    table: "Tabela",
    video: "Video",
    note: "Napomena",
    notes: "Napomene",
    back: "Nazad na tekst, napomena",
  },
  "sr-Cyrl": {
    table: "Табела",
    video: "Видео",
    note: "Напомена",
    notes: "Напомене",
    back: "Назад на текст, напомена",
  },
  en: { table: "Table", video: "Video", note: "Note", notes: "Notes", back: "Back to the text, note" },
} as const satisfies Record<Locale, Record<string, string>>;
