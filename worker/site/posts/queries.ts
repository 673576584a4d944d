import { sql } from "drizzle-orm";
import { organisations } from "../../../schema/collections/organisations.ts";
import { people } from "../../../schema/collections/people.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { prepared } from "../../platform/database.ts";
import { postItemFields } from "../parts/post-item.tsx";
import type { Question, Subject } from "../reading/beside.ts";
import { documentsWith } from "../reading/documents-referring.ts";
import { type EntryValues, here } from "../reading/entry.ts";
import { type References, referenceColumns, referenceNames, referencesIn } from "../reading/references.ts";

const mostRelated = 3;

/** The newest posts on one of the same topics, or about one of the same projects. */
export const relatedPosts = (entry: Subject) =>
  documentsWith(
    posts,
    {
      in: ["topics", "projects"],
      oneOf: () => sql`select value from terms
        where entry = ${entry()} and field in ('topics', 'projects') and locale in ${here}`,
      except: entry,
    },
    postItemFields,
    mostRelated,
  );

/** The organisations to which the authors belong. */
export function organisationsOfAuthors(entry: Subject): Question<References> {
  const statement = prepared<EntryValues>(
    () => sql`select ${referenceColumns} from documents where locale in ${here} and entry in
      (select theirs.value from terms as authors join terms as theirs on theirs.entry = authors.value
        where authors.entry = ${entry()} and authors.field = 'authors' and authors.locale in ${here}
          and theirs.field = 'organisation' and theirs.locale in ${here})`,
    () => referenceNames,
  );
  return { collections: [people, organisations], statement, read: referencesIn };
}
