import type { Label } from "../language/locale.ts";

/** What the desk says of tables, footnotes, videos and scripts; it comes with the editor of rich text. */
export const richTextTexts = {
  indent: { sr: "Povećaj uvlačenje stavke", en: "Indent the item" },
  outdent: { sr: "Smanji uvlačenje stavke", en: "Outdent the item" },
  footnote: { sr: "Fusnota", en: "Footnote" },
  footnoteIs: { sr: "Fusnota: {text}", en: "Footnote: {text}" },
  footnoteText: { sr: "Tekst fusnote", en: "Text of the footnote" },
  footnoteHelp: {
    sr: "Stoji ispod teksta, a u tekstu ostaje broj.",
    en: "It stands below the text, where a number is left.",
  },
  footnoteSet: { sr: "Postavi fusnotu", en: "Set the footnote" },
  footnoteRemove: { sr: "Ukloni fusnotu", en: "Remove the footnote" },
  video: { sr: "Video", en: "Video" },
  videoTitle: { sr: "Naslov videa", en: "Title of the video" },
  videoAddress: { sr: "Adresa videa", en: "Address of the video" },
  videoHelp: {
    sr: "Čitaoci dobijaju naslov i vezu: dok je ne otvore, ništa se ne učitava s drugog sajta.",
    en: "Readers get the title and a link: nothing is loaded from another site until they open it.",
  },
  videoAddressWrong: {
    sr: "Ovo nije adresa koja počinje sa https://",
    en: "This is not an address that begins with https://",
  },
  videoSet: { sr: "Postavi video", en: "Set the video" },
  videoRemove: { sr: "Ukloni video", en: "Remove the video" },
  table: { sr: "Tabela", en: "Table" },
  rowBefore: { sr: "Red iznad", en: "Row above" },
  rowAfter: { sr: "Red ispod", en: "Row below" },
  rowDelete: { sr: "Ukloni red", en: "Remove the row" },
  columnBefore: { sr: "Kolona levo", en: "Column to the left" },
  columnAfter: { sr: "Kolona desno", en: "Column to the right" },
  columnDelete: { sr: "Ukloni kolonu", en: "Remove the column" },
  headerRow: { sr: "Zaglavlje u prvom redu", en: "First row is a header" },
  headerColumn: { sr: "Zaglavlje u prvoj koloni", en: "First column is a header" },
  tableDelete: { sr: "Ukloni tabelu", en: "Remove the table" },
  tableCaption: { sr: "Naslov tabele", en: "Caption of the table" },
  tableCaptionHelp: {
    sr: "Kaže šta tabela pokazuje; čuje se i kad se stranica čita naglas.",
    en: "Says what the table shows; heard too when the page is read aloud.",
  },
  tableCaptionSet: { sr: "Postavi naslov", en: "Set the caption" },
  cyrillicPreview: { sr: "Prikaži ćirilicu", en: "Show it in Cyrillic" },
  cyrillicIs: { sr: "Ćirilica, kako će biti objavljena", en: "Cyrillic, as it will be published" },
  cyrillicEmpty: { sr: "Još nema teksta.", en: "There is no text yet." },
  cyrillicWords: {
    sr: "Spisak reči koje ostaju latinicom nije učitan: neka imena mogu izgledati drugačije nego na sajtu.",
    en: "The list of words that stay in Latin did not load: some names may look different from the site.",
  },
} as const satisfies Record<string, Label>;
