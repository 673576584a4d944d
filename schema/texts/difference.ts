import type { Label } from "../language/locale.ts";

/** What is said of formatting where two versions are compared as plain text; it stands in brackets behind the words. */
export const differenceTexts = {
  bold: { sr: "podebljano", en: "bold" },
  italic: { sr: "kurziv", en: "italic" },
  link: { sr: "veza: {to}", en: "link: {to}" },
  entry: { sr: "unos {name}", en: "entry {name}" },
  keepScript: { sr: "zadržava pismo", en: "keeps its script" },
  language: { sr: "jezik: {tag}", en: "language: {tag}" },
  heading: { sr: "međunaslov {level}", en: "heading {level}" },
  blockquote: { sr: "citat", en: "quotation" },
  footnote: { sr: "fusnota", en: "footnote" },
  video: { sr: "video: {to}", en: "video: {to}" },
  tableHeader: { sr: "zaglavlje", en: "header" },
} as const satisfies Record<string, Label>;
