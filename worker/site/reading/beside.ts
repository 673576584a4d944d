import { type SQL, sql } from "drizzle-orm";
import type { Collection } from "../../../schema/collection.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { prepared, type Row, type Statement } from "../../platform/database.ts";
import type { EntryValues } from "./entry.ts";

/** What the page of an entry asks beside the entry itself, in the same round trip. */
export interface Question<Answer> {
  /** Publishing an entry of one of these may change the answer. */
  readonly collections: readonly Collection[];
  readonly statement: (values: EntryValues) => Statement;
  readonly read: (locale: Locale, rows: readonly Row[]) => Answer;
}

/** The id of the entry that a question is about, as SQL. */
export type Subject = () => SQL;

/** The entry that all questions of a page are about: it is looked up once for them. */
export const subject: Subject = () => sql`(select entry from subject)`;

/** Statements about the subject, with how it is found. */
export function aboutSubject(
  entry: () => SQL,
): (statements: readonly Statement[], values: EntryValues) => readonly Statement[] {
  const query = prepared<EntryValues>(() => sql`select ${entry()} as entry`);
  return (statements, values) => {
    const given = { name: "subject", ...query(values) };
    return statements.map((statement) => ({ ...statement, given }));
  };
}

export type Questions = Readonly<Record<string, Question<unknown>>>;

export type Answers<Q extends Questions> = {
  readonly [N in keyof Q]: Q[N] extends Question<infer Answer> ? Answer : never;
};

export function statementsOf(questions: Questions, values: EntryValues): readonly Statement[] {
  return Object.values(questions).map(({ statement }) => statement(values));
}

/** The answers out of the rows of each statement, in their order. */
export function answersIn<Q extends Questions>(
  questions: Q,
  locale: Locale,
  results: readonly (readonly Row[])[],
): Answers<Q> {
  return Object.fromEntries(
    Object.entries(questions).map(([name, { read }], index) => [name, read(locale, results[index] ?? [])]),
  ) as Answers<Q>;
}
