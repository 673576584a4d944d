import type { Scalar } from "../../schema/field.ts";
import { prepared, type Reader, type Row, type Statement } from "../platform/database.ts";
import type { RelatedRows } from "./documents.ts";
import type { Related } from "./related.ts";

type Buildable = Parameters<typeof prepared>[0];
export type Values = Readonly<Record<string, Scalar>>;

/** The statements of one shape of request, built once and then only filled in. */
export interface Plan {
  readonly own: readonly ((values: Values) => Statement)[];
  readonly links: ((values: Values) => Statement) | null;
  readonly targets: readonly {
    readonly collection: Related["targets"][number]["collection"];
    readonly statement: (values: Values) => Statement;
  }[];
}

const mostPlans = 500;
const plans = new Map<string, Plan>();

/** The plan for a shape of request; `shape` tells all that the statements' text depends on. */
export function planFor(
  shape: readonly unknown[],
  make: () => { own: readonly Buildable[]; related: Related },
): Plan {
  const key = JSON.stringify(shape);
  const known = plans.get(key);
  if (known) return known;
  const { own, related } = make();
  const plan: Plan = {
    own: own.map((query) => prepared<Values>(query)),
    links: related.links && prepared<Values>(related.links),
    targets: related.targets.map(({ collection, query }) => ({
      collection,
      statement: prepared<Values>(query),
    })),
  };
  if (plans.size >= mostPlans) plans.clear();
  plans.set(key, plan);
  return plan;
}

/** Carries out a plan in one round trip. */
export async function carryOut(
  reader: Reader,
  { own, links, targets }: Plan,
  values: Values,
): Promise<{ own: readonly (readonly Row[])[]; related: RelatedRows }> {
  const results = await reader.read([
    ...own.map((statement) => statement(values)),
    ...targets.map(({ statement }) => statement(values)),
    ...(links ? [links(values)] : []),
  ]);
  const rows = (index: number) => results[index] ?? [];
  return {
    own: own.map((_statement, index) => rows(index)),
    related: {
      targets: targets.map(({ collection }, index) => ({ collection, rows: rows(own.length + index) })),
      links: rows(own.length + targets.length),
    },
  };
}
