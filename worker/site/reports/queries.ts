import { sql } from "drizzle-orm";
import { organisations } from "../../../schema/collections/organisations.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { prepared } from "../../platform/database.ts";
import type { Question, Subject } from "../reading/beside.ts";
import { type EntryValues, here } from "../reading/entry.ts";
import { type References, referenceColumns, referenceNames, referencesIn } from "../reading/references.ts";

/** The donors of the projects that a report names. */
export function donorsOfProjects(entry: Subject): Question<References> {
  const named = () => sql`(select value from terms
    where entry = ${entry()} and field = 'projects' and locale in ${here})`;
  return {
    collections: [organisations, projects],
    statement: prepared<EntryValues>(
      () => sql`select ${referenceColumns} from documents where locale in ${here} and entry in
        (select value from terms where entry in ${named()} and field = 'donors' and locale in ${here})`,
      () => referenceNames,
    ),
    read: referencesIn,
  };
}
