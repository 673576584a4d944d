import { sql } from "drizzle-orm";
import { redirects } from "../../../schema/collections/redirects.ts";
import { sitePath } from "../../../schema/fields/link.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";

/** A way this long is a circle, or as good as one. */
const mostSteps = 8;

/** Redirects that lead to redirects are followed here, so that a browser is sent on once. */
const query = prepared<{ path: string }>(
  () => sql`with recursive way(address, step) as (
      select ${sql.placeholder("path")}, 0
      union select redirects."to", step + 1 from way join ${tableOf(redirects).table} as redirects
        on redirects."from" = way.address and redirects.locale in ('sr-Latn', 'en') where step < ${sql.raw(String(mostSteps))})
    select address, step from way order by step desc limit 1`,
  () => ["address", "step"],
);

/** Stands for this site, whatever its address. */
const here = "https://here.invalid";

/** What the address of a page that is not there leads to. */
export function redirectStatement(path: string): Statement {
  return query({ path: sitePath(path) });
}

/** Undefined where no redirect leads on, or redirects lead round in a circle. */
export function redirectIn([row]: readonly Row[] = []): string | undefined {
  const step = Number(row?.step ?? 0);
  if (step === 0 || step === mostSteps) return undefined;
  // What was typed with letters beyond ASCII goes into the header as browsers would write it.
  const { href, origin } = new URL(String(row?.address), here);
  return origin === here ? href.slice(here.length) : href;
}
