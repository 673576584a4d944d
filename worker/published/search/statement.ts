import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { rowsPerEntry, wholeEntry } from "../../../schema/search/tables.ts";

/** A word weighs little more for standing in a text twice, and much more for standing in the title. */
const score = sql.raw(
  `(3.0 * bm25(search, 4.0, 3.0, 0.0, 0.0, 0.0) + bm25(search, 0.0, 0.0, 2.0, 2.0, 0.2)) * iif(search.rowid % ${rowsPerEntry} = 0, 1.2, 1.0)`,
);
const numberOf = sql.raw(`search.rowid / ${rowsPerEntry}`);

/** Matches no row: every word in the index begins with the letter of its language. */
const nothing = sql.raw(`'"0"'`);
const places = JSON.stringify([0, ...Array.from({ length: 40 }, (_, index) => index + 2)]);
const mostCorrections = 8;

/** Entries with a word from which on it tells nothing, as long as there are others to look for. */
const everywhere = 2000;

/**
 * The parts of a query that become expressions of the index, and `asked`, the whole: all terms, each in its own words,
 * those an editor declared to mean the same and, where nobody wrote the word, those a typing mistake away.
 */
const asking = sql`
  term as (select key as n, value ->> 'said' as said, value ->> 'root' as root, value ->> 'noun' as noun, value ->> 'other' as other,
      value ->> 'prefix' as prefix, value -> 'tries' as tries, value ->> 'isSpare' as spare
    from json_each(${sql.placeholder("terms")})),
  unknown_term as (select n, tries from term where root is not null
    and not exists (select 1 from search_vocabulary where root in (term.root, term.noun, term.other))
    and not exists (select 1 from search_vocabulary where root >= term.prefix and root < term.prefix || '{')),
  try as (select u.n, t.value ->> 0 as tier, t.value ->> 1 as word from unknown_term u, json_each(u.tries) t),
  attempt as (select n, tier, p.value as place,
      case p.value when 0 then word else substr(word, 1, p.value - 1) || substr(word, p.value + 1) end as variant
    from try join json_each(${places}) p on p.value <= length(word)),
  near as (select a.n, s.root, min(a.tier) as tier from attempt a join search_spellings s on s.variant = a.variant
      and (a.place = 0 or s.place = 0 or s.place - a.place between -1 and 1)
    group by a.n, s.root),
  correction as (select n, root from (
      select n, root, tier, min(tier) over (partition by n) as best,
        row_number() over (partition by n order by tier, uses desc, root) as rank
      from near join search_vocabulary using (root))
    where tier = best and rank <= ${sql.raw(String(mostCorrections))}),
  wish as (select n, spare, said
      || coalesce((select group_concat(' OR "' || root || '"', '') from correction c where c.n = term.n), '')
      || coalesce((select group_concat(' OR ' || expression, '') from search_synonyms s where s.key in (term.root, term.other)), '') as said
    from term),
  alternative as (select first, last, said from (
      select value ->> 'first' as first, value ->> 'last' as last, (select group_concat(expression, ' OR ')
        from search_synonyms s where s.key in (e.value ->> 'key', e.value ->> 'other')) as said
      from json_each(${sql.placeholder("expressions")}) e)
    where said is not null),
  asked as (select coalesce('(' || group_concat('(' || said || ')', ' AND ') || ')', ${nothing}) || ${sql.placeholder("bonus")}
      || coalesce((select group_concat(' OR ((' || said || ')' || coalesce(
          (select group_concat(' AND (' || w.said || ')', '') from wish w where not w.spare and w.n not between a.first and a.last), '') || ')', '')
        from alternative a), '') as said
    from wish where not spare)`;

/** The ids of a collection's entries that have all that was asked for, in the language of a locale. */
export function entriesAsked(collection: string, locale: SQLWrapper): SQL {
  return sql`(with ${asking} select e.entry from search join search_entries e on e.number = ${numberOf}
    where search match (select said from asked)
      and e.collection = ${collection} and e.language = iif(${locale} = 'en', 'en', 'sr'))`;
}

const readable = sql`(e.language = ${sql.placeholder("language")} or e.sole = 1)
  and e.collection in (select value from json_each(${sql.placeholder("within")}))`;

/**
 * One row, one JSON text: the entries that have all terms or, where none has, those that have the most of them; the best
 * paragraph of each; how many there are in each collection.
 */
export const searching = sql`with ${asking},
  hit as materialized (select search.rowid as place, ${numberOf} as number, ${score} as score
    from search where search match (select said from asked)),
  best as materialized (select number, place, min(score) as score from hit group by number),
  found as materialized (select b.number, b.place, b.score, e.entry, e.language, e.collection
    from best b join search_entries e on e.number = b.number where ${readable}),
  telling as (select n, said from (
      select n, said, uses, row_number() over (order by uses is null, uses) as nth
      from wish left join (select t.n, max(v.uses) as uses from term t
          join search_vocabulary v on v.root in (t.root, t.noun, t.other) group by t.n) using (n))
    where coalesce(uses, 0) <= ${sql.raw(String(everywhere))} or nth = 1),
  part_hit as materialized (select w.n, search.rowid as place, ${numberOf} as number, ${score} as score
    from (select n, iif(exists (select 1 from found), ${nothing}, said) as said from telling) w
      join search on search match w.said),
  part as (select n, number, place, min(score) as score from part_hit group by n, number),
  partly as (select p.number, p.place, min(p.score) as least, sum(p.score) - 1000.0 * count(*) as score
    from part p group by p.number),
  result as materialized (select number, place, score, entry, language, collection from found
    union all select p.number, p.place, p.score, e.entry, e.language, e.collection
      from partly p join search_entries e on e.number = p.number where ${readable}),
  chosen as (select * from result
    where collection = coalesce(${sql.placeholder("collection")}, collection)
    order by score, entry limit ${sql.placeholder("limit")} offset ${sql.placeholder("offset")})
  select json_object(
    'complete', exists (select 1 from found),
    'elsewhere', (select count(*) from best b join search_entries e on e.number = b.number
      where e.language <> ${sql.placeholder("language")} and e.sole = 0),
    'wishes', (select json_group_array(said) from (select said from wish union all select said from alternative)),
    'corrections', (select json_group_array(json_array(n, root)) from correction),
    'facets', (select json_group_array(json_array(collection, number)) from (
      select collection, count(*) as number from result group by collection order by number desc, collection)),
    'hits', (select json_group_array(json_object('entry', h.entry, 'collection', h.collection, 'language', h.language,
        'locale', h.locale, 'slug', h.slug, 'title', h.title, 'text', h.text, 'cyrillic', h.cyrillic)) from (
      select c.entry, c.collection, c.language, d.locale, d.slug, d.title, p.text, p.cyrillic
      from chosen c join documents d on d.entry = c.entry
          and d.locale = iif(c.language = ${sql.placeholder("language")}, ${sql.placeholder("locale")}, ${sql.placeholder("standIn")})
        left join search_paragraphs p on p.entry = c.entry and p.language = c.language
          and p.position = iif(c.place % ${sql.raw(String(rowsPerEntry))} = ${sql.raw(String(wholeEntry))}, 0, c.place % ${sql.raw(String(rowsPerEntry))})
      order by c.score, c.entry) h)) as answer`;
