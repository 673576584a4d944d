import { sql } from "drizzle-orm";
import { outbox, publications, reprojections } from "../../schema/editorial.ts";
import { documentsTable } from "../../schema/published.ts";
import { statement } from "../platform/database.ts";
import { finishOutbox, type Press } from "./outbox.ts";
import { type LiveEntry, liveDocuments } from "./projection.ts";
import { liveEntries, newestPublications } from "./publication.ts";

const entriesPerRun = 30;

/** Who publishes when the kept words did. */
const author = "prelo";

/**
 * Publishes anew the entries that the kept words changed, a limited number at a time: the same revisions and times
 * under the next version. Entries whose documents say what they said before are left alone.
 */
export async function finishReprojections(press: Press): Promise<void> {
  const due = sql`select entry from ${reprojections} order by at, entry limit ${entriesPerRun}`;
  const [noted = [], ...rows] = await press.editorial.read([statement(due), ...newestPublications(due)]);
  if (noted.length === 0) return;
  const changed = await changedEntries(press, liveEntries(rows));
  const at = press.now().toISOString();
  const seen = JSON.stringify(noted.map(({ entry }) => entry));
  const next = JSON.stringify(changed.map(({ id, version }) => [id, version]));
  // A publication that came in between has the next version already, and was made with the new words.
  await press.editorial.write([
    statement(sql`insert or ignore into ${publications}
      (entry, version, at, author, shared, sr, en, sr_published_at, sr_updated_at, en_published_at, en_updated_at)
      select entry, version + 1, ${at}, ${author}, shared, sr, en,
        sr_published_at, sr_updated_at, en_published_at, en_updated_at
      from ${publications} p join json_each(${next}) n on n.value ->> 0 = p.entry and n.value ->> 1 = p.version`),
    statement(sql`insert or ignore into ${outbox} (entry, version, created_at, attempts, purge)
      select n.value ->> 0, (n.value ->> 1) + 1, ${at}, 0, 0 from json_each(${next}) n`),
    statement(sql`delete from ${reprojections} where entry in (select value from json_each(${seen}))`),
  ]);
  if (changed.length > 0) await finishOutbox(press);
}

/** Those of the entries whose documents are no longer what the published database holds. */
async function changedEntries(press: Press, all: readonly LiveEntry[]): Promise<readonly LiveEntry[]> {
  const ids = JSON.stringify(all.map(({ id }) => id));
  const [rows = []] = await press.published.read([
    statement(
      sql`select digest from ${documentsTable()} where entry in (select value from json_each(${ids}))`,
    ),
  ]);
  const published = new Set(rows.map(({ digest }) => digest));
  const compared = await Promise.all(
    all.map(async (live) => {
      const documents = await liveDocuments(live);
      return documents.some(({ digest }) => !published.has(digest)) ? [live] : [];
    }),
  );
  return compared.flat();
}
