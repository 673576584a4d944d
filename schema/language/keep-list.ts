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
}

const names = [
  "Facebook Instagram LinkedIn YouTube Google Gmail Microsoft Apple Android Adobe Canva Slack Zoom Pinterest Reddit GitHub",
  "Messenger Uber Booking Mastercard Stripe Patreon Kickstarter Mailchimp Eventbrite Ashoka TikTok Threads",
  "GIZ DIESIS IDC CoSED USAID UNDP UNOPS ILO OECD OSCE ENSIE RIPESS EMES EURICSE CECOP REVES COSME Interreg Erasmus Erasmus+ Resilience+",
  "NGO CEO CSR SEO CMS API PDF HTML CSS CSV JSON GeoJSON URL RSS GPS USB GDPR ISO ISSN ISBN IBAN BIC DOI IATI COVID Covid mp3 mp4",
  "online offline email e-mail startup start-up feedback fundraising crowdfunding stakeholder mainstream mainstreaming",
  "freelance freelancer podcast makerspace hub stream streaming upcycling pitching benchmark coworking",
].flatMap((line) => line.split(" "));

const longNames = [
  "Wi-Fi",
  "Natural Earth",
  "CC BY-SA",
  "CC BY-NC",
  "CC BY-ND",
  "CC BY-NC-SA",
  "CC BY-NC-ND",
  "think tank",
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
const longestEnding = 5;

let builtIn: KeepList | undefined;

/** The built-in names, compiled when they are first needed, or together with an editor's own. */
export function keepList(extra: readonly string[] = []): KeepList {
  if (extra.length > 0) return compile([...names, ...longNames, ...extra]);
  builtIn ??= compile([...names, ...longNames]);
  return builtIn;
}

/** Where a kept name that begins with this word ends, its Serbian ending included; 0 if none begins here. */
export function endOfKeptName(list: KeepList, text: string, start: number, word: string): number {
  if (!list.heads.has(word.slice(0, 2))) return 0;
  let longest = 0;
  for (let cut = 0; cut <= longestEnding && cut < word.length; cut += 1) {
    if (cut > 0 && !endings.has(word.slice(-cut))) continue;
    for (const spelling of list.spellings.get(word.slice(0, word.length - cut)) ?? []) {
      const end = endOfSpelling(spelling, text, start);
      if (end > longest) longest = end;
    }
  }
  return longest;
}

function endOfSpelling({ text: name, needsEnding }: Spelling, text: string, start: number): number {
  const end = start + name.length;
  const found = text.slice(start, end);
  if (found !== name && found.replace(/\s/g, " ") !== name) return 0;
  if (!/[\p{L}\p{N}]$/u.test(name)) return end;
  const rest = /^[\p{L}\p{M}\p{N}]{0,6}/u.exec(text.slice(end, end + 7))?.[0] ?? "";
  if (rest === "") return needsEnding ? 0 : end;
  return endings.has(rest) ? end + rest.length : 0;
}

/** What a text holds that has the name in it, in any spelling and case. */
export function lettersOf(name: string): readonly string[] {
  return [...new Set(spellingsOf(name).map(({ text }) => text))];
}

function compile(all: readonly string[]): KeepList {
  const spellings = new Map<string, Spelling[]>();
  const heads = new Set<string>();
  for (const spelling of [...new Set(all)].flatMap(spellingsOf)) {
    const first = /^[\p{L}\p{M}]+/u.exec(spelling.text)?.[0] ?? "";
    const known = spellings.get(first);
    if (known) known.push(spelling);
    else spellings.set(first, [spelling]);
    heads.add(first.slice(0, 2));
  }
  return { spellings, heads };
}

function spellingsOf(written: string): readonly Spelling[] {
  const name = written.normalize("NFC").trim().replace(/\s+/g, " ");
  // Signs and digits before the first letter are never changed, so they need not be compared.
  const from = name.search(/\p{L}/u);
  if (from < 0) return [];
  return [...casings(name.slice(from))].flatMap((text) => {
    const whole = { text, needsEnding: false };
    return /\p{L}{3}a$/u.test(text) ? [whole, { text: text.slice(0, -1), needsEnding: true }] : [whole];
  });
}

/** As written, and as a heading in capitals writes it; a word in small letters also at the start of a sentence. */
function casings(name: string): Set<string> {
  const spelled = new Set([name, name.toUpperCase()]);
  if (name === name.toLowerCase()) spelled.add(name.charAt(0).toUpperCase() + name.slice(1));
  return spelled;
}
