import { signal } from "@preact/signals";
import type { Collection } from "../../schema/collection.ts";
import type { Language } from "../../schema/language/locale.ts";
import { api, Refused, type Row } from "../api.ts";

export type BulkAction = "publish" | "unpublish" | "trash" | "restore";

export interface Task {
  readonly collection: Collection;
  readonly action: BulkAction;
  /** For publishing and taking offline. */
  readonly languages: readonly Language[];
  readonly rows: readonly Row[];
}

export interface Failure {
  readonly row: Row;
  readonly error: unknown;
}

/** Work on many entries, each through its own request. */
export interface Job extends Task {
  readonly id: number;
  readonly done: number;
  readonly failures: readonly Failure[];
  readonly finished: boolean;
  readonly stopped: boolean;
}

/** Nothing of the entry is written in the languages that are to go live. */
export class NotWritten extends Error {}

/** The work going on, or the report of the last; it belongs to the desk and goes on whatever screen is shown. */
export const job = signal<Job | null>(null);

/** How many works have come to their end; lists are asked for anew then. */
export const finishedJobs = signal(0);

export const isRunning = () => job.value?.finished === false;

const atOnce = 3;
const patience = 6;
let number = 0;

export function start(task: Task): void {
  if (isRunning()) return;
  number += 1;
  job.value = { ...task, id: number, done: 0, failures: [], finished: false, stopped: false };
  addEventListener("beforeunload", holdBack);
  void run(task.rows[Symbol.iterator]());
}

async function run(rows: Iterator<Row>): Promise<void> {
  await Promise.all(Array.from({ length: atOnce }, () => work(rows)));
  removeEventListener("beforeunload", holdBack);
  change((now) => ({ ...now, finished: true }));
  finishedJobs.value += 1;
}

export function stop(): void {
  change((now) => ({ ...now, stopped: true }));
}

export function dismiss(): void {
  if (!isRunning()) job.value = null;
}

/** The same again for those that failed. */
export function retry(): void {
  const now = job.peek();
  if (now) start({ ...now, rows: now.failures.map(({ row }) => row) });
}

async function work(rows: Iterator<Row>): Promise<void> {
  for (let next = rows.next(); !next.done && !job.peek()?.stopped; next = rows.next()) {
    const row = next.value;
    const failure = await attempt(row);
    change((now) => ({
      ...now,
      done: now.done + 1,
      failures: failure ? [...now.failures, failure] : now.failures,
    }));
  }
}

/** Asked again while nobody answers or the database is away: repeating any of these requests is safe. */
async function attempt(row: Row): Promise<Failure | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      await carryOut(row);
      return null;
    } catch (error) {
      const passing = error instanceof Refused && (error.status === 503 || error.status === 0);
      if (!passing || tries === patience || job.peek()?.stopped) return { row, error };
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** (tries - 1)));
    }
  }
}

async function carryOut({ collection, id, state }: Row): Promise<void> {
  const { action, languages = [] } = job.peek() ?? {};
  switch (action) {
    case "publish": {
      const written = languages.filter((language) => state[language] !== "empty");
      if (written.length === 0) throw new NotWritten();
      await api.publish(collection, id, written, {});
      return;
    }
    case "unpublish":
      await api.unpublish(collection, id, languages);
      return;
    case "trash":
      await api.trash(collection, id);
      return;
    case "restore":
      await api.restore(collection, id);
  }
}

function change(next: (now: Job) => Job): void {
  const now = job.peek();
  if (now) job.value = next(now);
}

function holdBack(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
