import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface Load {
  url: string;
  headers: Readonly<Record<string, string>>;
  status: number;
  seconds: number;
}

export const requestsInFlight = 16;

const autocannon = fileURLToPath(import.meta.resolve("autocannon"));

interface Outcome {
  duration: number;
  errors: number;
  timeouts: number;
  statusCodeStats: Record<string, { count: number }>;
}

/** Requests without a pause, from a process of their own; returns how many were answered, and how many a second. */
export async function load({
  url,
  headers,
  status,
  seconds,
}: Load): Promise<{ answered: number; rate: number }> {
  const named = Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`]);
  const args = ["--json", "--no-progress", "--connections", String(requestsInFlight)];
  args.push("--duration", String(seconds), ...named, url);
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon, ...args]);
  const outcome: Outcome = JSON.parse(stdout);
  const { [status]: expected, ...others } = outcome.statusCodeStats;
  if (!expected || Object.keys(others).length > 0 || outcome.errors > 0 || outcome.timeouts > 0)
    throw new Error(`${url} was not always answered ${status}: ${JSON.stringify(outcome.statusCodeStats)}`);
  return { answered: expected.count, rate: expected.count / outcome.duration };
}
