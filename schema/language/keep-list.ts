import { isAmongCapitals } from "./capitals.ts";

/** Names and words that stay in Latin script in a Cyrillic text. */
export interface KeepList {
  /** Every spelling that counts, by its first run of letters. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  /** The first two letters of every spelling, to pass by other words quickly. */
  readonly heads: ReadonlySet<string>;
}

interface Spelling {
  readonly text: string;
  /** A name in -a loses it before another ending: Ashoka, Ashoke. */
  readonly needsEnding: boolean;
  /** The endings it takes; a word that is a Serbian one with them, such as uberu, takes none. */
  readonly endings: ReadonlySet<string>;
}

const names = [
  "Facebook Instagram LinkedIn YouTube Google Gmail Microsoft Apple Android Adobe Canva Slack Zoom Pinterest Reddit GitHub",
  "Messenger Booking Mastercard Stripe Patreon Kickstarter Mailchimp Eventbrite Ashoka TikTok Threads PayPal LibreOffice",
  "GIZ DIESIS IDC CoSED USAID UNDP UNOPS ILO OECD OSCE ENSIE RIPESS EMES EURICSE CECOP REVES COSME Interreg Erasmus Erasmus+ Resilience+",
  "UNESCO BBC NGO CSR CMS CRM ESG SDG ICT CV CD DVD API PDF HTML CSS CSV JSON GeoJSON URL RSS GPS USB GDPR ISO ISSN ISBN IBAN BIC DOI IATI COVID Covid mp3 mp4",
  "online offline email e-mail startup start-up feedback fundraising crowdfunding stakeholder mainstream mainstreaming",
  "freelance freelancer podcast makerspace hub stream streaming upcycling pitching benchmark coworking",
].flatMap((line) => line.split(" "));

const asWritten = "Uber Ubera Uberom UBER macOS CEO SEO pH C++ C#".split(" ");
/** Serbian words where all around them stands in capitals: CEO DAN. */
const wordInCapitals = /^[CS]EO$/;
// Android in small letters is a Serbian noun.
const brandInSmallLetters = /^(?!Android)\p{Lu}\p{L}*\p{Ll}\p{L}*$/u;

const longNames = [
  "Wi-Fi",
  "Natural Earth",
  "CC BY-SA",
  "CC BY-NC",
  "CC BY-ND",
  "CC BY-NC-SA",
  "CC BY-NC-ND",
  "think tank",
  "think-tank",
  "UN Women",
  "open source",
  "open data",
  "fair trade",
  "Creative Commons",
  "Creative Europe",
  "Horizon Europe",
  "Horizon 2020",
  "Smart Kolektiv",
  "Impact Hub",
  "Reach for Change",
  "Social Impact Award",
  "Heinrich Böll",
  "Heinrich Boll",
  "Heinrich-Böll-Stiftung",
  "Heinrich Böll Stiftung",
  "Heinrich-Boll-Stiftung",
  "Heinrich Boll Stiftung",
  "Heinrich Bell Foundation",
  "Friedrich-Ebert-Stiftung",
  "Friedrich Ebert Stiftung",
  "Konrad-Adenauer-Stiftung",
  "Konrad Adenauer Stiftung",
  "Rosa-Luxemburg-Stiftung",
  "Rosa Luxemburg Stiftung",
  "Open Society Foundation",
  "Foundation for an Open Society",
  "Coalition for Solidarity Economy Development",
  "Kruševo Youth Association",
  "Ground Up",
  "GROUND UP: Social Entrepreneurial Ecosystem Boost for Resilient Cities",
  "Have your say!",
];

const endings = new Set(
  (
    "a u e i o om em ov ova ove ovi ovo ovu ovog ovom ovoj ovim ovih ovima in ina ine ini inu " +
    "ima ama skog ski ska sko ske skim skom skih"
  ).split(" "),
);
const endingsInCapitals = new Set([...endings].map((ending) => ending.toUpperCase()));
const noEndings = new Set<string>();
const longestEnding = 5;
const context = 32;

let builtIn: KeepList | undefined;

/** The built-in names, compiled when they are first needed, or together with an editor's own. */
export function keepList(extra: readonly string[] = []): KeepList {
  builtIn ??= compile([
    ...asWritten.map((text) => spelling(text, noEndings)),
    ...names.flatMap((name) => [...spellingsOf(name), ...inSmallLetters(name)]),
    ...longNames.flatMap(spellingsOf),
  ]);
  return extra.length > 0 ? compile(extra.flatMap(spellingsOf), builtIn) : builtIn;
}

/** Where a kept name that begins with this word ends, its Serbian ending included; 0 if none begins here. */
export function endOfKeptName(list: KeepList, text: string, start: number, word: string): number {
  if (!list.heads.has(word.slice(0, 2))) return 0;
  let longest = 0;
  for (let cut = 0; cut <= longestEnding && cut < word.length; cut += 1) {
    if (cut > 0 && !endings.has(word.slice(-cut).toLowerCase())) continue;
    for (const spelling of list.spellings.get(word.slice(0, word.length - cut)) ?? []) {
      const end = endOfSpelling(spelling, text, start);
      if (end > longest) longest = end;
    }
  }
  return longest;
}

function endOfSpelling(one: Spelling, text: string, start: number): number {
  const end = start + one.text.length;
  const found = text.slice(start, end);
  if (found !== one.text && found.replace(/\s/g, " ") !== one.text) return 0;
  if (
    wordInCapitals.test(found) &&
    isAmongCapitals(text.slice(Math.max(0, start - context), start), text.slice(end, end + context))
  )
    return 0;
  if (!/[\p{L}\p{N}]$/u.test(one.text)) return end;
  const rest = /^[\p{L}\p{M}\p{N}]{0,6}/u.exec(text.slice(end, end + 7))?.[0] ?? "";
  if (rest === "") return one.needsEnding ? 0 : end;
  return one.endings.has(rest) ? end + rest.length : 0;
}

function compile(all: readonly Spelling[], known?: KeepList): KeepList {
  const spellings = new Map<string, readonly Spelling[]>(known?.spellings);
  const heads = new Set<string>(known?.heads);
  for (const one of all) {
    const first = /^[\p{L}\p{M}]+/u.exec(one.text)?.[0] ?? "";
    spellings.set(first, [...(spellings.get(first) ?? []), one]);
    heads.add(first.slice(0, 2));
  }
  return { spellings, heads };
}

/** What a text holds that has the name in it, in any spelling and case. */
export function spellingsOf(written: string): readonly Spelling[] {
  const name = written.normalize("NFC").trim().replace(/\s+/g, " ");
  // Signs and digits before the first letter are never changed, so they need not be compared.
  const from = name.search(/\p{L}/u);
  if (from < 0) return [];
  return casings(name.slice(from)).flatMap(([text, taken]) => inCases(text, taken));
}

/** As written, and as a heading in capitals writes it; a word in small letters also at the start of a sentence. */
function casings(name: string): readonly (readonly [text: string, endings: ReadonlySet<string>])[] {
  const capitals = name.toUpperCase();
  // An acronym with an ending in capitals would be another word: GIZA.
  if (name === capitals) return [[name, endings]];
  const capitalised = name.charAt(0).toUpperCase() + name.slice(1);
  const opening = name === name.toLowerCase() ? [[capitalised, endings] as const] : [];
  return [[name, endings], [capitals, endingsInCapitals], ...opening];
}

/** Brands are written small as often, except short ones that are words: na facebook stranici. */
function inSmallLetters(name: string): readonly Spelling[] {
  return name.length >= 5 && brandInSmallLetters.test(name) ? inCases(name.toLowerCase(), endings) : [];
}

function inCases(text: string, taken: ReadonlySet<string>): readonly Spelling[] {
  const whole = spelling(text, taken);
  return /\p{L}{3}a$/iu.test(text)
    ? [whole, { ...spelling(text.slice(0, -1), taken), needsEnding: true }]
    : [whole];
}

function spelling(text: string, taken: ReadonlySet<string>): Spelling {
  return { text, needsEnding: false, endings: taken };
}
