import type { Label } from "../language/locale.ts";

/** What the first screen of the desk says. */
export const dashboardTexts = {
  overview: { sr: "Pregled", en: "Overview" },
  startNew: { sr: "Napravi novo", en: "Make something new" },
  drafts: { sr: "U radu", en: "Being worked on" },
  draftsEmpty: {
    sr: "Sve što je napisano već je na sajtu.",
    en: "Everything that is written is on the site.",
  },
  draftsMore: { sr: "I još {count}, po spiskovima", en: "And {count} more, list by list" },
  scheduled: { sr: "Zakazano", en: "Scheduled" },
  scheduledEmpty: {
    sr: "Ništa ne čeka svoj čas. Objavu možete zakazati sa stranice unosa.",
    en: "Nothing is waiting for its time. Publishing can be scheduled from an entry's page.",
  },
  failed: { sr: "Nije uspelo", en: "Did not succeed" },
  live: { sr: "Nedavno objavljeno", en: "Recently gone live" },
  liveEmpty: {
    sr: "Ovde će stajati ono što je poslednje izašlo na sajt.",
    en: "What last went live on the site will stand here.",
  },
  notes: { sr: "Čeka odgovor: beleške kolega", en: "Waiting for an answer: notes from colleagues" },
  notesEmpty: {
    sr: "Niko nikome ništa nije zapisao. Belešku kolegi ostavite pored unosa.",
    en: "Nobody has left a note. A note to a colleague is left beside an entry.",
  },
  planPublish: { sr: "izlazi na sajt: {languages}", en: "goes live: {languages}" },
  planUnpublish: { sr: "silazi sa sajta: {languages}", en: "goes offline: {languages}" },
  stuck: {
    sr: "Objavljeno je, ali još nije stiglo na sajt. Pokušava se svakog minuta.",
    en: "It is published but has not reached the site yet. It is tried again every minute.",
  },
  liveIn: { sr: "na sajtu: {languages}", en: "live in: {languages}" },
} as const satisfies Record<string, Label>;

/** Three steps for whoever sits at the desk for the first time. */
export const tourTexts = {
  tour: { sr: "Prvi put ovde?", en: "First time here?" },
  step: { sr: "Korak {number} od {count}", en: "Step {number} of {count}" },
  next: { sr: "Dalje", en: "Next" },
  back: { sr: "Nazad", en: "Back" },
  finish: { sr: "Razumem, počnimo", en: "Got it, let's start" },
  skip: { sr: "Preskoči", en: "Skip" },
  writeTitle: { sr: "Pišite bez brige", en: "Write without worry" },
  write: {
    sr: "Srpski i engleski stoje jedan pored drugog, a činjenice kao što su datumi i iznosi upisuju se jednom. Srpski pišite latinicom ili ćirilicom: sajt ima obe.",
    en: "Serbian and English stand side by side, and facts such as dates and sums are written once. Serbian may be typed in either script: the site has both.",
  },
  publishTitle: { sr: "Ništa nije javno dok ne objavite", en: "Nothing is public until you publish" },
  publish: {
    sr: "Svaki jezik se objavljuje za sebe. Oznaka pored jezika uvek kaže gde je: nije napisano, nacrt, objavljeno ili objavljeno sa izmenama.",
    en: "Each language is published on its own. The mark beside a language always says where it stands: not written, draft, live, or live with changes.",
  },
  findTitle: { sr: "Ctrl i K nalaze sve", en: "Ctrl and K find anything" },
  find: {
    sr: "Unos po reči iz naslova, spisak po imenu, i ono što umete da uradite. Pritisnite ? za sve prečice.",
    en: "An entry by a word of its title, a list by its name, and what you can do. Press ? for all shortcuts.",
  },
} as const satisfies Record<string, Label>;
