import { sql } from "drizzle-orm";
import type { Collection, PublishedDocument } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { columnName, documentOf } from "../../../schema/published.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { columnNames, columnsOf } from "../reading/columns.ts";
import { chosenValues, entriesOf, matchedBy, selectedIn } from "../reading/matched.ts";
import type { Selection } from "../reading/selection.ts";
import { standInOf } from "../reading/stand-in.ts";

type FieldOf<C extends Collection> = keyof C["fields"] & string;
type Values = Readonly<Record<string, string>>;

/** The entries with a point that have all that is chosen, `most` of them. */
export function pointsOf<C extends Collection, const F extends FieldOf<C>>(
  collection: C,
  place: FieldOf<C>,
  fields: readonly F[],
  most: number,
) {
  const statements = new Map<string, (values: Values) => Statement>();
  const latitude = sql.identifier(columnName(place, "lat"));
  return {
    statement(locale: Locale, selection: Selection): Statement {
      const list = { collection, selected: selectedIn(collection, selection) };
      const shape = list.selected.map(({ name }) => name).join();
      const known =
        statements.get(shape) ??
        prepared<Values>(
          () => sql`with ${matchedBy(list)} select ${columnsOf(collection, fields)}
            from (${entriesOf(list)}) join ${tableOf(collection).table} using (entry, locale)
            where ${latitude} is not null order by entry desc limit ${sql.raw(String(most))}`,
          () => columnNames(collection, fields),
        );
      statements.set(shape, known);
      return known({ locale, standIn: standInOf[locale], ...chosenValues(collection, selection) });
    },
    read(rows: readonly Row[] = []) {
      return rows.map(
        (row) =>
          documentOf(collection, row) as Pick<
            PublishedDocument<C>,
            "id" | "locale" | "slug" | (F & keyof PublishedDocument<C>)
          >,
      );
    },
  };
}
