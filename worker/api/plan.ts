import type { Collection } from "../../schema/collection.ts";
import type { Scalar } from "../../schema/field.ts";
import type { Locale } from "../../schema/language/locale.ts";
import { prepared, type Reader, type Row, type Statement, type statement } from "../platform/database.ts";

export type Values = Readonly<Record<string, Scalar>>;

/** A query and the names of what it selects. */
export interface Question {
  readonly query: Parameters<typeof statement>[0];
  readonly columns: readonly string[];
}

/** What a request asks the database, all at once. */
export interface Questions<Q = Question> {
  /** The documents that the request is about. */
  readonly documents: Q;
  /** Where an entry is now that had the slug before. */
  readonly moved: Q | null;
  /** What `include` leads to. */
  readonly targets: readonly { readonly collection: Collection; readonly question: Q }[];
}

/** The questions of one shape of request, built once and then only filled in. */
export type Plan = Questions<Prepared>;

type Prepared = (values: Values) => Statement;

const mostPlans = 200;
const plans = new Map<string, Plan>();

/** The plan for a shape of request; `shape` tells all that the statements' text depends on. */
export function planFor(shape: readonly unknown[], ask: () => Questions): Plan {
  const key = JSON.stringify(shape);
  const known = plans.get(key);
  if (known) return known;
  const { documents, moved, targets } = ask();
  const plan: Plan = {
    documents: prepare(documents),
    moved: moved && prepare(moved),
    targets: targets.map(({ collection, question }) => ({ collection, question: prepare(question) })),
  };
  if (plans.size >= mostPlans) plans.clear();
  plans.set(key, plan);
  return plan;
}

const prepare = ({ query, columns }: Question): Prepared =>
  prepared<Values>(
    () => query,
    () => columns,
  );

/** Puts a plan's questions in one round trip. */
export async function carryOut(
  reader: Reader,
  { documents, moved, targets }: Plan,
  values: Values,
): Promise<Answers> {
  const asked = [documents, moved, ...targets.map(({ question }) => question)].filter(
    (question) => question !== null,
  );
  const results = await reader.read(asked.map((statement) => statement(values)));
  const answerTo = (question: Prepared | null) => (question && results[asked.indexOf(question)]) ?? [];
  return {
    documents: answerTo(documents),
    moved: answerTo(moved),
    targets: targets.map(({ collection, question }) => ({ collection, rows: answerTo(question) })),
    links: results.flat().flatMap(({ links }) => (links ? (JSON.parse(String(links)) as Link[]) : [])),
  };
}

export interface Answers {
  readonly documents: readonly Row[];
  readonly moved: readonly Row[];
  readonly targets: readonly { readonly collection: Collection; readonly rows: readonly Row[] }[];
  /** Where the entries stand that rich text links to. */
  readonly links: readonly Link[];
}

type Link = readonly [entry: string, locale: Locale, collection: string, slug: string | null];
