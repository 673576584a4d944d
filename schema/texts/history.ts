import type { Label } from "../language/locale.ts";

/** What the desk says of an entry's history. */
export const historyTexts = {
  history: { sr: "Istorija", en: "History" },
  title: { sr: "Istorija: {title}", en: "History: {title}" },
  revisions: { sr: "Sačuvane verzije", en: "Saved versions" },
  revision: { sr: "{part} {number}", en: "{part} {number}" },
  newest: { sr: "najnovija", en: "newest" },
  autosave: { sr: "sačuvano samo", en: "saved by itself" },
  liveSince: { sr: "objavljena kao verzija {version}", en: "went live as version {version}" },
  someone: { sr: "nepoznat", en: "unknown" },
  compare: { sr: "Poređenje", en: "Comparison" },
  part: { sr: "Deo", en: "Part" },
  from: { sr: "Starija", en: "Older" },
  to: { sr: "Novija", en: "Newer" },
  never: { sr: "pre prvog čuvanja", en: "before the first save" },
  option: { sr: "{number}: {at}, {author}", en: "{number}: {at}, {author}" },
  noDifference: { sr: "Ove dve verzije su jednake.", en: "These two versions are the same." },
  formatting: {
    sr: "Tekst je isti, oblikovanje je drugačije.",
    en: "The text is the same, its formatting differs.",
  },
  restore: { sr: "Vrati verziju {number}", en: "Restore version {number}" },
  restoreHelp: {
    sr: "Sačuvaće se iznova kao najnovija; istorija ostaje cela, a na sajtu se ništa ne menja dok ne objavite.",
    en: "It is saved anew as the newest; the history stays whole, and nothing on the site changes until you publish.",
  },
  restored: {
    sr: "Verzija {number} je vraćena kao {revision}.",
    en: "Version {number} was restored as {revision}.",
  },
  meanwhile: {
    sr: "Neko je u međuvremenu sačuvao nešto novije. Pogledajte, pa vratite ponovo.",
    en: "Someone saved something newer meanwhile. Have a look, then restore again.",
  },
  gone: {
    sr: "Ova verzija više ne postoji: njen pisac je nastavio da piše.",
    en: "This version is gone: its writer went on writing.",
  },
  none: { sr: "Još ništa nije sačuvano.", en: "Nothing has been saved yet." },
} as const satisfies Record<string, Label>;
