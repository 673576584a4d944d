import { type SQL, sql } from "drizzle-orm";
import { organisations } from "../../../schema/collections/organisations.ts";
import { people } from "../../../schema/collections/people.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { projects } from "../../../schema/collections/projects.ts";
import type { Money } from "../../../schema/fields/money.ts";
import { columnName, documentOf, sortColumn } from "../../../schema/published.ts";
import type { organisationRoles } from "../../../schema/vocabularies/organisation-roles.ts";
import { prepared } from "../../platform/database.ts";
import { tableOf } from "../../published/tables.ts";
import { allGathered, type GatheredEntry } from "../parts/gathered.tsx";
import { organisationItemFields } from "../parts/organisation-item.tsx";
import type { Question, Subject } from "../reading/beside.ts";
import { columnNames, columnsOf } from "../reading/columns.ts";
import { documentsWith } from "../reading/documents-referring.ts";
import { type EntryValues, here } from "../reading/entry.ts";

type Role = keyof typeof organisationRoles;

/** How many of each the overview asks for. Members take turns, so it has to know them all. */
export const asked = {
  coalition: 2,
  members: 200,
  partners: 31,
  donors: 31,
  networks: 13,
  actors: 61,
} as const;

const quoted = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(", "));

/** Organisations that are one of these to the coalition. */
export const organisationsAs = (roles: readonly Role[], most: number) =>
  documentsWith(
    organisations,
    {
      in: ["roles"],
      oneOf: () => sql`select value from json_each(json_array(${quoted(roles)}))`,
    },
    organisationItemFields,
    most,
  );

/** Posts by people who belong to an organisation. */
export const postsByItsPeople = (entry: Subject, most: number) =>
  documentsWith(
    posts,
    {
      in: ["authors"],
      oneOf: () => sql`select entry from terms where collection = ${sql.raw(`'${people.name}'`)}
        and field = 'organisation' and value = ${entry()} and locale in ${here}`,
    },
    ["title"],
    most,
  ) as Question<readonly GatheredEntry[]>;

/** The projects that a donor supports: how many, and what their budgets come to in each currency. */
export interface Support {
  readonly count: number;
  readonly sums: readonly Money[];
}

export type SupportByDonor = ReadonlyMap<string, Support>;

const supported = (donors: SQL) => sql`from terms cross join ${tableOf(projects).table} using (entry, locale)
  where terms.collection = ${sql.raw(`'${projects.name}'`)} and terms.field = 'donors' and terms.value in (${donors})
    and (locale = ${sql.placeholder("locale")} or locale = ${sql.placeholder("standIn")} and terms.sole = 1)`;

/** By the id of each of these donors. */
export function supportOf(donors: () => SQL): Question<SupportByDonor> {
  const [budget, currency] = ["", "currency"].map((of) => sql.identifier(columnName("budget", of)));
  const statement = prepared<EntryValues>(
    () => sql`select terms.value as donor, ${currency} as currency, count(*) as count, sum(${budget}) as sum
      ${supported(donors())} group by 1, 2 order by 4 desc`,
    () => ["donor", "currency", "count", "sum"],
  );
  return {
    collections: [projects],
    statement,
    read: (_, rows) => {
      const byDonor = Map.groupBy(rows, ({ donor }) => String(donor));
      return new Map(
        [...byDonor].map(([donor, found]) => [
          donor,
          {
            count: found.reduce((total, { count }) => total + Number(count), 0),
            sums: found.flatMap(({ currency: of, sum }) =>
              of === null ? [] : [{ minor: Number(sum), currency: String(of) }],
            ),
          },
        ]),
      );
    },
  };
}

const shownOfEach = 3;

/** The newest projects of each of these donors. */
export function newestSupportedBy(
  donors: () => SQL,
): Question<ReadonlyMap<string, readonly GatheredEntry[]>> {
  const { fields } = allGathered.projects;
  const columns = columnsOf(projects, fields as readonly (keyof typeof projects.fields)[]);
  const names = columnNames(projects, fields as readonly (keyof typeof projects.fields)[]);
  const newest = sql.identifier(sortColumn("start"));
  const statement = prepared<EntryValues>(
    () => sql`select * from (select terms.value as donor, ${columns},
        row_number() over (partition by terms.value order by ${newest} desc, entry desc) as place
        ${supported(donors())}) where place <= ${sql.raw(String(shownOfEach))} order by place`,
    () => ["donor", ...names],
  );
  return {
    collections: [projects],
    statement,
    read: (_, rows) => {
      const byDonor = Map.groupBy(rows, ({ donor }) => String(donor));
      return new Map(
        [...byDonor].map(([donor, found]) => [donor, found.map((row) => documentOf(projects, row))]),
      );
    },
  };
}

/** The ids of those who are donors. */
export const donors =
  () => sql`select entry from terms where collection = ${sql.raw(`'${organisations.name}'`)}
  and field = 'roles' and value = 'donor' and locale in ${here}`;
