import { effect, signal } from "@preact/signals";
import { isLocale, type Label, type Locale, languageOf } from "../schema/language/locale.ts";
import { type DeskText, deskTexts } from "../schema/texts/desk.ts";
import { remembered } from "./remembered.ts";
import { session } from "./session.ts";

/** The choice made last in this browser, for those who are not signed in yet. */
const lastChoice = "prelo.interface";

/** The language and script the desk speaks; each editor's own choice. */
export const speech = signal<Locale>(firstChoice());

const toCyrillic = signal<((text: string) => string) | null>(null);

function firstChoice(): Locale {
  const chosen = localStorage.getItem(lastChoice) ?? "";
  if (isLocale(chosen)) return chosen;
  return navigator.languages.some((tag) => /^(?:sr|hr|bs|cnr|sh)\b/.test(tag)) ? "sr-Latn" : "en";
}

export function speak(locale: Locale): void {
  localStorage.setItem(lastChoice, locale);
  if (session.peek()) remembered("interface").value = locale;
  speech.value = locale;
}

effect(() => {
  const own = session.value ? remembered("interface").value : null;
  if (own !== null && isLocale(own)) speech.value = own;
});

effect(() => {
  document.documentElement.lang = speech.value;
});

effect(() => {
  if (speech.value === "sr-Cyrl" && toCyrillic.peek() === null) void loadCyrillic();
});

/** The rules of transliteration are only loaded for those who read Cyrillic. */
async function loadCyrillic(): Promise<void> {
  const transliteration = await import("../schema/language/transliteration.ts");
  toCyrillic.value = (text) => transliteration.toCyrillic(text);
}

/** A Serbian text in the desk's script. */
function inScript(text: string): string {
  return speech.value === "sr-Cyrl" ? (toCyrillic.value?.(text) ?? text) : text;
}

/** A label of a definition, as the desk speaks. */
export function say(label: Label): string {
  const language = languageOf(speech.value);
  return language === "sr" ? inScript(label.sr) : label.en;
}

/** A text of the desk; values put in keep their own script. */
export function t(key: DeskText, values: Values = {}): string {
  return phrase(deskTexts[key], values);
}

type Values = Readonly<Record<string, string | number>>;

/** A text that comes with its screen, as the desk speaks; values put in keep their own script. */
export function phrase(label: Label, values: Values = {}): string {
  const language = languageOf(speech.value);
  return label[language]
    .split(/(\{\w+\})/)
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (name !== undefined) return String(values[name] ?? "");
      return language === "sr" ? inScript(piece) : piece;
    })
    .join("");
}

/** A finished Serbian or English sentence from elsewhere in the schema, as the desk speaks. */
export function sayIn(sentence: (language: "sr" | "en") => string): string {
  return say({ sr: sentence("sr"), en: sentence("en") });
}

export function clock(instant: Date): string {
  return formatted(instant, { timeStyle: "short" });
}

export function dateAndTime(instant: string): string {
  return formatted(new Date(instant), { dateStyle: "medium", timeStyle: "short" });
}

/** In English the day comes before the month, as it does on the site. */
function formatted(instant: Date, options: Intl.DateTimeFormatOptions): string {
  const tag = speech.value === "en" ? "en-GB" : speech.value;
  return new Intl.DateTimeFormat(tag, options).format(instant);
}
