import type { Label } from "../language/locale.ts";

/** Keys, in the words of the desk, and what is found beside entries. */
export const shortcutTexts = {
  shortcuts: { sr: "Prečice na tastaturi", en: "Keyboard shortcuts" },
  everywhere: { sr: "Svuda", en: "Everywhere" },
  whileEditing: { sr: "Dok uređujete unos", en: "While editing an entry" },
  inText: { sr: "U tekstu sa oblikovanjem", en: "In formatted text" },
  find: { sr: "nađi unos, spisak ili radnju", en: "find an entry, a list or an action" },
  help: { sr: "ova strana", en: "this page" },
  close: { sr: "zatvori pitanje ili spisak predloga", en: "close a question or a list of suggestions" },
  move: { sr: "sledeće i prethodno polje ili dugme", en: "next and previous field or button" },
  save: { sr: "sačuvaj", en: "save" },
  publish: { sr: "objavi", en: "publish" },
  undo: { sr: "opozovi poslednju izmenu, i posle čuvanja", en: "undo the last change, even after saving" },
  redo: { sr: "vrati opozvano", en: "redo" },
  bold: { sr: "podebljano", en: "bold" },
  italic: { sr: "kurziv", en: "italic" },
  link: { sr: "veza", en: "link" },
  footnote: { sr: "fusnota", en: "footnote" },
  nest: {
    sr: "stavka liste jedan nivo niže, isto što i Tab na njenom početku; Ctrl + [ vraća",
    en: "list item one level down, the same as Tab at its beginning; Ctrl + [ takes it back",
  },
  cells: {
    sr: "u tabeli na sledeću ćeliju, a iza poslednje pravi nov red; Esc, pa Tab izlazi iz teksta",
    en: "in a table to the next cell, and behind the last one makes a row; Esc, then Tab leaves the text",
  },
  tools: { sr: "na alate teksta; Esc vraća u tekst", en: "to the tools of the text; Esc goes back" },
  toolbar: { sr: "kroz dugmad za oblikovanje", en: "along the formatting buttons" },
  suggestions: { sr: "kroz predloge pri traženju", en: "along the suggestions when finding" },
  singleKeys: {
    sr: "Otvaraj ovu stranu znakom ?",
    en: "Open this page with the ? key",
  },
  singleKeysHelp: {
    sr: "Isključite ako diktirate ili vam tasteri beže.",
    en: "Turn it off if you dictate, or if keys get pressed by accident.",
  },
  toList: { sr: "spisak", en: "list" },
  action: { sr: "radnja", en: "action" },
  newOf: { sr: "Novo: {collection}", en: "New: {collection}" },
  publishThis: { sr: "Objavi ovaj unos", en: "Publish this entry" },
  scheduleThis: { sr: "Zakaži objavu ovog unosa", en: "Schedule this entry" },
  unpublishThis: { sr: "Skini sa sajta: {language}", en: "Take offline: {language}" },
  speak: { sr: "Jezik radnog stola: {name}", en: "Language of the desk: {name}" },
  saveThis: { sr: "Sačuvaj ovaj unos", en: "Save this entry" },
  finderHint: { sr: "Naslov, spisak ili radnja", en: "A title, a list or an action" },
} as const satisfies Record<string, Label>;
