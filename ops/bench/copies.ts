import { DatabaseSync } from "node:sqlite";
import { collections } from "../../schema/collections/index.ts";

/** What a copy has that its original does not; other columns are taken as they are. */
const different: Readonly<Record<string, string>> = {
  entry: "copies.copy",
  slug: "slug || '-' || copies.number",
  title: "title || ' ' || copies.number",
  title_sort: "title_sort || printf(' %04d', copies.number)",
  start: "copies.start",
  start_sort: "copies.start",
  published_at: "strftime('%Y-%m-%dT%H:%M:%fZ', published_at, '-' || copies.number || ' minutes')",
  // A copied post is about the copied project; what stands alone is shared by all copies.
  value:
    "coalesce((select copy from copies as other where other.original = value and other.number = copies.number), value)",
};

/**
 * Fills the file of a published database that nobody serves with copies of entries, until it holds `total`. The copies
 * are spread over the same months as the originals, so that lists grow everywhere alike.
 */
export function fillWithCopies(file: string, originals: readonly string[], total: number): void {
  const database = new DatabaseSync(file);
  try {
    database.exec("pragma synchronous = off; begin");
    planCopies(database, originals, total);
    const indexes = database
      .prepare("select name, sql from sqlite_schema where type = 'index' and sql > ''")
      .all();
    for (const { name } of indexes) database.exec(`drop index "${name}"`);
    database.exec("create index copies_by_original on copies (original, number)");
    for (const table of [...collections.map(({ name }) => name), "documents", "terms", "addresses"])
      copyRows(database, table);
    for (const { sql } of indexes) database.exec(String(sql));
    database.exec("drop table copies; commit; pragma wal_checkpoint(truncate)");
  } finally {
    database.close();
  }
}

function planCopies(database: DatabaseSync, originals: readonly string[], total: number): void {
  database.exec("create table copies (number integer, original text, copy text, start text)");
  database
    .prepare(
      `insert into copies
        with missing(entries) as (select $total - count(distinct entry) from documents),
          numbers(number) as (select 1 union all select number + 1 from numbers, missing where number * $originals < entries)
        select number, value, substr(value, 1, 9) || printf('%04x', number) || substr(value, 14),
          strftime('%Y-%m', '2025-12-01', '-' || ((key + number) % 120) || ' months')
        from numbers, json_each($ids) order by number, key limit (select entries from missing)`,
    )
    .run({ $total: BigInt(total), $originals: BigInt(originals.length), $ids: JSON.stringify(originals) });
}

function copyRows(database: DatabaseSync, table: string): void {
  const columns = database
    .prepare("select name from pragma_table_info(?)")
    .all(table)
    .map(({ name }) => String(name));
  const values = columns.map((column) => different[column] ?? `"${column}"`);
  database.exec(`insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")})
    select ${values.join(", ")} from copies cross join "${table}" on entry = copies.original`);
}
