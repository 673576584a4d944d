import type { Language } from "../language/locale.ts";
import { quoted, synonymKey, together, verbatim } from "./expression.ts";
import { longestQuery } from "./longest-query.ts";
import { titleEdge } from "./tables.ts";
import { keysOf, type SearchWord, wordsIn } from "./words.ts";

const mostWords = 12;
const longestSynonym = 4;

/** One thing that must be there: a word, or words in quotation marks. */
interface Term {
  /** As the visitor wrote it. */
  readonly written: string;
  /** An expression of the index. */
  readonly said: string;
  /** The word's roots in the reader's language and in the other; null for what stood in quotation marks. */
  readonly root: string | null;
  readonly noun: string | null;
  readonly other: string | null;
  /** The beginning of a word that may not be finished yet. */
  readonly prefix: string | null;
  /** Where the word is unknown: what may be a letter away from the one that was meant; the lowest tier is the likeliest. */
  readonly tries: readonly (readonly [tier: number, key: string])[];
  /** Looked for only where nothing has all the others. */
  readonly isSpare: 0 | 1;
}

/** Neighbouring terms that an editor may have declared to mean the same as something else. */
interface Expression {
  readonly first: number;
  readonly last: number;
  readonly key: string;
  readonly other: string;
}

/** What a visitor looks for, with nothing in it that the index could take for an operator. */
export interface SearchQuery {
  readonly terms: readonly Term[];
  readonly expressions: readonly Expression[];
  /** Finds nothing more, and puts first what has the words side by side or as its whole title. */
  readonly bonus: string;
}

/** A word as it reads in the reader's language and in the other one. */
interface Asked {
  readonly written: string;
  readonly own: SearchWord;
  readonly other: SearchWord;
}

interface Group {
  readonly words: readonly Asked[];
  readonly isQuoted: boolean;
}

const otherLanguage: Readonly<Record<Language, Language>> = { sr: "en", en: "sr" };

/** Words that say nothing by themselves; a query need not be met in them. */
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  sr: new Set("i u o a na za sa s k od do iz po je su se da ili te kod uz pri ka li".split(" ")),
  en: new Set("a an the of and or in on for to with by is are at from as".split(" ")),
};

/** Reads a query; undefined when there is no word in it. */
export function readQuery(text: string, language: Language): SearchQuery | undefined {
  const groups = groupsIn(text.slice(0, longestQuery), language);
  const all = groups.flatMap(({ words }) => words);
  if (all.length === 0) return undefined;
  const telling = groups.filter(
    ({ words, isQuoted }) => isQuoted || !words.every((word) => isSmall(word, language)),
  );
  const asked = telling.length > 0 ? telling : groups;
  const isUnfinished = /[\p{L}\p{N}]$/u.test(text);
  const spare = asked
    .filter(({ isQuoted, words }) => isQuoted && words.length > 1)
    .flatMap(({ words }) => words);
  return {
    terms: [
      ...asked.map((group) =>
        group.isQuoted
          ? phrase(group.words)
          : word(group.words[0] as Asked, isUnfinished && group === groups.at(-1)),
      ),
      ...spare.map((one): Term => ({ ...word(one, false), isSpare: 1 })),
    ],
    expressions: expressionsIn(asked),
    bonus: [...either(all, wholeTitle), ...(all.length > 1 ? either(all, together) : [])]
      .map((said) => ` OR (${said})`)
      .join(""),
  };
}

function groupsIn(text: string, language: Language): readonly Group[] {
  const groups: Group[] = [];
  let left = mostWords;
  for (const [, inQuotes, plain] of text.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|([^"“”„«»]+)/g)) {
    const words = readWords(inQuotes ?? plain ?? "", language).slice(0, left);
    left -= words.length;
    if (inQuotes !== undefined && words.length > 0) groups.push({ words, isQuoted: true });
    else groups.push(...words.map((one) => ({ words: [one], isQuoted: false })));
  }
  return groups;
}

function readWords(text: string, language: Language): readonly Asked[] {
  const other = wordsIn(text, otherLanguage[language]);
  return wordsIn(text, language).flatMap((own, index) => {
    const counterpart = other[index];
    return counterpart ? [{ written: text.slice(own.start, own.end), own, other: counterpart }] : [];
  });
}

const isSmall = ({ own }: Asked, language: Language) => small[language].has(own.form.slice(1));

const either = (words: readonly Asked[], express: (words: readonly SearchWord[]) => string) => [
  express(words.map(({ own }) => own)),
  express(words.map(({ other }) => other)),
];

const wholeTitle = (words: readonly SearchWord[]) =>
  `title_roots : ${quoted([titleEdge, ...words.map(({ root }) => root), titleEdge].join(" "))}`;

function phrase(words: readonly Asked[]): Term {
  const said = [...either(words, together), ...either(words, verbatim)].join(" OR ");
  const written = words.map((one) => one.written).join(" ");
  return { written, said, root: null, noun: null, other: null, prefix: null, tries: [], isSpare: 0 };
}

/** The fewest letters that a word's beginning is looked for by, and those that a typing mistake is expected in. */
const shortestPrefix = 3;
const shortestMistaken = 4;

function word({ written, own, other }: Asked, isUnfinished: boolean): Term {
  const begins = isUnfinished && own.form.length > shortestPrefix;
  const said = [...keysOf(own), ...keysOf(other)].map(quoted);
  const prefixes = begins ? [own.form, other.form].map((form) => `${quoted(form)} *`) : [];
  return {
    written,
    said: [...said, ...prefixes].join(" OR "),
    root: own.root,
    noun: own.noun,
    other: other.root,
    prefix: begins ? own.form : null,
    tries: own.form.length > shortestMistaken && !/\d/.test(own.form) ? triesFor(own) : [],
    isSpare: 0,
  };
}

/** A mistake may hide the ending, which then is cut off as it is. */
function triesFor(own: SearchWord): Term["tries"] {
  const whole = keysOf(own).map((key) => [0, key] as const);
  const shortened = [1, 2, 3].map((letters) => [letters, own.form.slice(0, -letters)] as const);
  return [
    ...whole.filter(([, { length }]) => length > shortestMistaken),
    ...shortened.filter(([, { length }]) => length > shortestMistaken),
  ];
}

function expressionsIn(groups: readonly Group[]): readonly Expression[] {
  return groups.flatMap((_group, first) =>
    Array.from({ length: longestSynonym - 1 }, (_, more) => first + more + 1)
      .map((last) => ({ first, last, of: groups.slice(first, last + 1) }))
      .filter(({ last, of }) => last < groups.length && of.every(({ isQuoted }) => !isQuoted))
      .map(({ first, last, of }) => {
        const words = of.flatMap(({ words }) => words);
        return {
          first,
          last,
          key: synonymKey(words.map(({ own }) => own)),
          other: synonymKey(words.map(({ other }) => other)),
        };
      }),
  );
}
