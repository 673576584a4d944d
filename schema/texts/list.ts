import type { Label } from "../language/locale.ts";

/** What the lists of the desk say, and the work on many entries at once. */
export const listTexts = {
  sort: { sr: "Redosled", en: "Order" },
  "sort.-created": { sr: "najnoviji prvo", en: "newest first" },
  "sort.created": { sr: "najstariji prvo", en: "oldest first" },
  "sort.-updated": { sr: "poslednje menjani", en: "changed last" },
  "sort.title": { sr: "po naslovu, A–Š", en: "by title, A–Z" },
  "sort.-title": { sr: "po naslovu, Š–A", en: "by title, Z–A" },
  ascending: { sr: "{field}, rastuće", en: "{field}, ascending" },
  descending: { sr: "{field}, opadajuće", en: "{field}, descending" },
  from: { sr: "od", en: "from" },
  to: { sr: "do", en: "to" },
  "state.scheduled": { sr: "zakazano", en: "scheduled" },
  scheduledAt: { sr: "zakazano: {at}", en: "scheduled: {at}" },
  openNotes: { sr: "beleške: {count}", en: "notes: {count}" },
  narrow: { sr: "Suzi spisak", en: "Narrow the list" },
  any: { sr: "sve", en: "all" },
  clear: { sr: "Poništi: {filter}", en: "Clear: {filter}" },
  columns: { sr: "Kolone", en: "Columns" },
  nothingFound: {
    sr: "Ništa ne odgovara. Probajte kraću reč ili manje uslova.",
    en: "Nothing matches. Try a shorter word or fewer conditions.",
  },
  select: { sr: "Izaberi: {title}", en: "Select: {title}" },
  selectShown: { sr: "Izaberi sve prikazane", en: "Select all shown" },
  selectAll: { sr: "Izaberi i one koji još nisu učitani", en: "Select those not loaded yet as well" },
  selected: { sr: "Izabrano: {count}", en: "Selected: {count}" },
  selectNone: { sr: "Poništi izbor", en: "Select none" },
  bulkActions: { sr: "Za sve izabrano", en: "For all selected" },
} as const satisfies Record<string, Label>;

export const bulkTexts = {
  publish: { sr: "Objavi izabrano", en: "Publish the selected" },
  unpublish: { sr: "Skini izabrano sa sajta", en: "Take the selected offline" },
  trash: { sr: "Baci izabrano u korpu", en: "Move the selected to the trash" },
  restore: { sr: "Vrati izabrano iz korpe", en: "Restore the selected" },
  askPublish: {
    sr: "Izabrano: {count}. Biće objavljeno ono što je sada sačuvano, na onim od izabranih jezika na kojima je napisano.",
    en: "Selected: {count}. What is saved now goes live, in those of the chosen languages it is written in.",
  },
  askUnpublish: {
    sr: "Izabrano: {count}. Sve to silazi sa sajta na izabranim jezicima. Tekstovi ostaju ovde.",
    en: "Selected: {count}. All of it goes offline in the chosen languages. The texts stay here.",
  },
  askTrash: {
    sr: "Izabrano: {count}. Sve to silazi sa sajta i ide u korpu, odakle se može vratiti.",
    en: "Selected: {count}. All of it goes offline and into the trash, from which it can be restored.",
  },
  askRestore: {
    sr: "Izabrano: {count}. Sve se to vraća iz korpe kao nacrt.",
    en: "Selected: {count}. All of it comes back from the trash as drafts.",
  },
  which: { sr: "Na kojim jezicima?", en: "In which languages?" },
  running: { sr: "{action}: {done} od {total}", en: "{action}: {done} of {total}" },
  finished: {
    sr: "{action}: gotovo, uspelo {succeeded} od {total}",
    en: "{action}: finished, {succeeded} of {total} succeeded",
  },
  stopped: {
    sr: "{action}: prekinuto posle {done} od {total}, uspelo {succeeded}",
    en: "{action}: stopped after {done} of {total}, {succeeded} succeeded",
  },
  mayLeave: {
    sr: "Možete raditi dalje po radnom stolu; karticu ne zatvarajte dok traje.",
    en: "You may go on working at the desk; keep this tab open while it runs.",
  },
  stop: { sr: "Prekini", en: "Stop" },
  failures: { sr: "Nije uspelo: {count}", en: "Did not succeed: {count}" },
  retry: { sr: "Pokušaj ponovo za njih", en: "Try again for these" },
  notWritten: {
    sr: "nije napisano ni na jednom izabranom jeziku",
    en: "is not written in a chosen language",
  },
  progress: { sr: "Napredak", en: "Progress" },
} as const satisfies Record<string, Label>;
