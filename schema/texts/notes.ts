import type { Label } from "../language/locale.ts";

/** What the desk says of notes that editors leave each other. */
export const noteTexts = {
  notes: { sr: "Beleške", en: "Notes" },
  help: {
    sr: "Vide ih samo urednici.",
    en: "Only editors see them.",
  },
  none: { sr: "Nema otvorenih beležaka.", en: "No open notes." },
  onField: { sr: "Beleške uz ovo polje: {count}", en: "Notes on this field: {count}" },
  write: { sr: "Nova beleška", en: "New note" },
  about: { sr: "O čemu", en: "About" },
  wholeEntry: { sr: "ceo unos", en: "the whole entry" },
  leave: { sr: "Ostavi belešku", en: "Leave the note" },
  done: { sr: "Rešeno", en: "Done" },
  doneNote: { sr: "Rešeno: {text}", en: "Done: {text}" },
  reopen: { sr: "Otvori ponovo", en: "Open again" },
  reopenNote: { sr: "Otvori ponovo: {text}", en: "Open again: {text}" },
  doneBy: { sr: "rešeno {at}, {name}", en: "done {at}, {name}" },
  doneOnes: { sr: "Rešene: {count}", en: "Done: {count}" },
} as const satisfies Record<string, Label>;
