import { sql } from "drizzle-orm";
import { fieldsOf } from "../../schema/collection.ts";
import { keepEditions, keptWords, publications, reprojections, revisions } from "../../schema/editorial.ts";
import { spellingsOf } from "../../schema/language/keep-list.ts";
import { type Row, type Statement, statement } from "../platform/database.ts";
import type { LiveEntry } from "./projection.ts";

/** The words that stay Latin in Serbian texts in Cyrillic, beside those that are built in. */
export interface KeptWords {
  /** Grows with every change. */
  readonly edition: number;
  readonly words: readonly { readonly entry: string; readonly word: string }[];
}

const currentEdition = sql`(select coalesce(max(number), 0) from ${keepEditions})`;

export function keptWordsStatement(): Statement {
  return statement(sql`select entry, word, null edition from ${keptWords}
    union all select null, null, ${currentEdition}`);
}

export function readKeptWords(rows: readonly Row[]): KeptWords {
  const words = rows.filter((row) => row.word !== null);
  return {
    edition: Number(rows.find((row) => row.edition !== null)?.edition ?? 0),
    words: words.map(({ entry, word }) => ({ entry: String(entry), word: String(word) })),
  };
}

type Keeper = Pick<LiveEntry, "collection" | "shared" | "languages">;

/** The words that an entry has kept while it is live: a list's items, and names whose Cyrillic form is the Latin one. */
export function wordsKeptBy({ collection, shared, languages }: Keeper): readonly string[] {
  if (languages.length === 0) return [];
  const serbian = languages.find(({ language }) => language === "sr")?.data ?? {};
  const listed = fieldsOf(collection, "shared").flatMap(([name, field]) =>
    field.kind === "list" && field.keepsScript ? ((shared[name] ?? []) as readonly string[]) : [],
  );
  const named = fieldsOf(collection, "sr").flatMap(([name, field]) => {
    const own = field.kind === "text" && field.cyrillicFrom ? serbian[field.cyrillicFrom] : undefined;
    return typeof own === "string" && own === serbian[name] ? [own] : [];
  });
  return [...new Set([...listed, ...named])].sort();
}

/**
 * Part of the batch that appends a publication: refuses it when the kept words are no longer those it was made with,
 * and where it changes them, notes which other live entries hold a word that changed.
 */
export function keepStatements(before: KeptWords, live: Keeper & { readonly id: string }, at: string) {
  const unchanged = statement(sql`insert into ${keepEditions} (number)
    select null where ${currentEdition} <> ${before.edition}`);
  const own = before.words.filter(({ entry }) => entry === live.id).map(({ word }) => word);
  const words = wordsKeptBy(live);
  const changed = [
    ...own.filter((word) => !words.includes(word)),
    ...words.filter((word) => !own.includes(word)),
  ];
  if (changed.length === 0) return [unchanged];
  return [
    unchanged,
    statement(sql`delete from ${keptWords} where entry = ${live.id}`),
    statement(sql`insert into ${keptWords} (entry, word)
      select ${live.id}, value from json_each(${JSON.stringify(words)})`),
    statement(sql`insert into ${keepEditions} (number) select ${currentEdition} + 1`),
    statement(sql`insert or ignore into ${reprojections} (entry, at) select p.entry, ${at}
      from ${publications} p join ${revisions} r on r.entry = p.entry and r.part = 'sr' and r.number = p.sr
      where p.entry <> ${live.id}
        and p.version = (select max(version) from ${publications} where entry = p.entry)
        and exists (select 1 from (select ${said} said from json_tree(r.data) where type = 'text') saved
          join json_each(${JSON.stringify(changed.flatMap(anywhere))}) w on saved.said glob w.value)`),
  ];
}

/** All texts of saved JSON; those of rich text once more as one, since a name may be styled in part. */
const said = sql`group_concat(atom, '|') || '|' || group_concat(case key when 'text' then atom else '' end, '')`;

/** Patterns of what holds the name. It is known over any white space, so any character may stand for one. */
const anywhere = (name: string) =>
  spellingsOf(name).map(({ text }) => `*${text.replace(/[*?[]/g, "[$&]").replace(/\s/g, "?")}*`);
