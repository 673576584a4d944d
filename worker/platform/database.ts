import { type Client, createClient, LibsqlError, type ResultSet } from "@libsql/client/http";
import { fillPlaceholders, type Query, SQL } from "drizzle-orm/sql";
import { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import type { Scalar } from "../../schema/field.ts";
import { oneStatement, rowsOfEach } from "./one-statement.ts";
import { shareTurns, type Turns, within } from "./turns.ts";

export interface Statement {
  readonly sql: string;
  readonly args: readonly Scalar[];
  /** The names of what it selects; statements that all tell theirs are asked as one, whose answer is quick to read. */
  readonly columns?: readonly string[];
  /** What it calls by a name; statements that are asked together look it up once. Only where they tell their columns. */
  readonly given?: Given;
}

export interface Given {
  readonly name: string;
  readonly sql: string;
  readonly args: readonly Scalar[];
}

export type Row = Readonly<Record<string, Scalar>>;

/** Reads only: what the public side is handed. Each call is one round trip and sees one state of the database. */
export interface Reader {
  readonly read: (statements: readonly Statement[]) => Promise<readonly (readonly Row[])[]>;
}

/** Reads with a credential that cannot write; each `write` is one atomic batch and one round trip. */
export interface Database extends Reader {
  readonly write: (statements: readonly Statement[]) => Promise<readonly (readonly Row[])[]>;
}

/** The database did not answer, or not in time; whether a write took place is not known. */
export class DatabaseUnavailable extends Error {}

/** A constraint or trigger refused the batch; nothing of it took place. `message` is SQLite's own. */
export class ConstraintViolated extends Error {}

/** Milliseconds to wait for an answer to a read, for the turn to write, and for the answer to a write. */
const patience = { read: 1500, turn: 5000, write: 5000 };

/**
 * Milliseconds after which a write that was sent is given up. Until then it goes on after its caller was told that its
 * outcome is not known; a Worker has 30 seconds after its answer.
 */
const longestWrite = 15_000;

/** Milliseconds after which a write without an answer makes room for another; its own answer may still come. */
const longestTurn = 7500;

/**
 * Writes of an isolate that a database is given at once. The queue of writers in sqld forgets none of two; of three, one
 * may leave it during a checkpoint and still be given the lock later, which nobody then gives back until sqld is restarted.
 */
const writesAtOnce = 2;

const turnsToWrite = new Map<string, Turns>();

export function openReader(url: string, token: string): Reader {
  return { read: (statements) => batch(connect(url, token, patience.read), statements, "read") };
}

/** Has the runtime wait for work although whoever asked for it has had an answer, or is gone. */
type KeepAlive = <Result>(work: Promise<Result>) => Promise<Result>;

export function openDatabase(
  url: string,
  token: string,
  readToken: string,
  waitUntil: (work: Promise<unknown>) => void = () => undefined,
): Database {
  const turns = turnsToWrite.get(url) ?? shareTurns(writesAtOnce, longestTurn);
  turnsToWrite.set(url, turns);
  const keepAlive: KeepAlive = (work) => {
    waitUntil(work.catch(() => undefined));
    return work;
  };
  return {
    ...openReader(url, readToken),
    write: (statements) => {
      const send = () => batch(connect(url, token, longestWrite), statements, "write");
      return keepAlive(inTurn(turns, send, keepAlive));
    },
  };
}

/** A write that was sent is not aborted when its caller is answered: it keeps its turn, so that no other comes on top. */
async function inTurn<Result>(
  turns: Turns,
  send: () => Promise<Result>,
  keepAlive: KeepAlive,
): Promise<Result> {
  const turn = await turns.take(patience.turn);
  if (!turn) throw new DatabaseUnavailable("The database is busy with other writes.");
  const sent = keepAlive(send().finally(() => turns.giveBack(turn)));
  const answer = await within(patience.write, sent);
  if (answer === undefined) throw new DatabaseUnavailable("The database did not answer in time.");
  return answer;
}

/** A client for one request: workerd forbids sharing connections between requests. */
function connect(url: string, authToken: string, milliseconds: number): Client {
  return createClient({
    url,
    authToken,
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(milliseconds) }),
  });
}

async function batch(
  client: Client,
  statements: readonly Statement[],
  mode: "read" | "write",
): Promise<readonly (readonly Row[])[]> {
  try {
    const all = statements.map(({ sql, args }) => ({ sql, args: [...args] }));
    const one = mode === "read" ? oneStatement(statements) : undefined;
    if (one) {
      const [row] = rowsOf(await client.execute({ sql: one.sql, args: [...one.args] }));
      return rowsOfEach(statements, row);
    }
    const [alone, ...others] = all;
    // One statement is atomic by itself, and spares the database the frame of a transaction.
    if (mode === "read" && alone && others.length === 0) return [rowsOf(await client.execute(alone))];
    return (await client.batch(all, mode)).map(rowsOf);
  } catch (error) {
    throw translated(error);
  } finally {
    client.close();
  }
}

function rowsOf(result: ResultSet): readonly Row[] {
  return result.rows as unknown as readonly Row[];
}

/** The client's errors may hold SQL and values, so none of them leaves here unless it is SQLite's word on a constraint. */
function translated(error: unknown): Error {
  if (error instanceof LibsqlError) {
    const { message } = error;
    if (/constraint|version already seen/i.test(message)) return new ConstraintViolated(message);
    if (error.code === "SERVER_ERROR" || /busy|locked|timed? ?out/i.test(message))
      return new DatabaseUnavailable(`The database refused the request (${error.code}).`);
    return new Error(
      `The database could not carry out the statements (${error.code}: ${firstLine(message)}).`,
    );
  }
  return new DatabaseUnavailable("The database did not answer in time.");
}

const firstLine = (message: string) => message.split("\n", 1)[0]?.slice(0, 200);

/** Drizzle as a builder of statements; it is never asked to run one. */
export const build = drizzle(() => Promise.reject(new Error("Statements are sent through a Database.")));

interface Buildable {
  readonly toSQL: () => Query;
}

const dialect = new SQLiteAsyncDialect();

const queryOf = (query: Buildable | SQL): Query =>
  query instanceof SQL ? dialect.sqlToQuery(query) : query.toSQL();

export function statement(query: Buildable | SQL): Statement {
  const { sql, params } = queryOf(query);
  return { sql, args: params as Scalar[] };
}

/** Builds a query with `sql.placeholder`s when it is first asked for; later calls only fill in values. `columnNames` are of what it selects. */
export function prepared<V extends Readonly<Record<string, Scalar>>>(
  query: () => Buildable | SQL,
  columnNames?: () => readonly string[],
): (values: V) => Statement {
  let built: (Query & { readonly columns?: readonly string[] | undefined }) | undefined;
  return (values) => {
    built ??= { ...queryOf(query()), columns: columnNames?.() };
    const { sql, params, columns } = built;
    const args = fillPlaceholders(params, { ...values }) as Scalar[];
    return columns ? { sql, args, columns } : { sql, args };
  };
}
