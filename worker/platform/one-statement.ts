import type { Row, Statement } from "./database.ts";

/**
 * Statements as one whose single row holds the rows of each as JSON. A database spends more on a statement than on what
 * small ones find; and its protocol spells out the type of each value, so that reading wide rows costs a Worker more
 * than everything else it does. Only for statements that tell their columns; undefined where one does not.
 */
export function oneStatement(statements: readonly Statement[]): Statement | undefined {
  const answers: string[] = [];
  for (const { sql, columns } of statements) {
    if (!columns) return undefined;
    const names = columns.map((name) => `"${name}"`).join(", ");
    answers.push(`(select json_group_array(json_array(${names})) from (${sql})) as answer${answers.length}`);
  }
  const given = new Map(
    statements.flatMap((statement) => (statement.given ? [[statement.given.name, statement.given]] : [])),
  );
  const named = [...given.values()].map(({ name, sql }) => `${name} as materialized (${sql})`);
  return {
    sql: `${named.length > 0 ? `with ${named.join(", ")} ` : ""}select ${answers.join(", ")}`,
    args: [...given.values(), ...statements].flatMap(({ args }) => args),
  };
}

/** The rows of each statement, out of the row of the one. */
export function rowsOfEach(
  statements: readonly Statement[],
  answer: Row | undefined,
): readonly (readonly Row[])[] {
  return statements.map(({ columns = [] }, index) => {
    const rows = JSON.parse(String(answer?.[`answer${index}`])) as readonly unknown[][];
    return rows.map((values) =>
      Object.fromEntries(columns.map((name, column) => [name, scalar(values[column])])),
    );
  });
}

/** What a statement itself made as JSON arrives unfolded; its readers expect it as text. */
function scalar(value: unknown): Row[string] {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : (value as Row[string]);
}
