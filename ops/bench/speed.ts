import { ids } from "../demonstration/ids.ts";
import type { Case } from "./cases.ts";
import { load } from "./load.ts";
import { median } from "./median.ts";
import type { BenchWorker } from "./worker.ts";

export interface Subjects {
  few: BenchWorker;
  many: BenchWorker;
  fixedPage: BenchWorker;
  oneRow: BenchWorker;
}

export interface Sample {
  /** Requests a second. */
  rate: number;
  /** Milliseconds of the Worker's processor time for one request. */
  cpu: number;
}

type Round = Record<keyof Subjects, Sample>;

/** Requests a second and processor time, and the medians of what each round gives as a ratio. */
export interface Speed {
  case: Case;
  fixedPage: Sample;
  oneRow: Sample;
  few: Sample & { toFixedPage: number; toOneRow: number };
  many: Sample & { toFixedPage: number; toOneRow: number; toFew: number };
}

/** Rounds take turns among all subjects, so that what else the machine does falls on all of them. */
export async function measureSpeed(
  subjects: Subjects,
  what: Case,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Speed> {
  await measureRound(subjects, what, 1);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await measureRound(subjects, what, seconds));
  const of = (value: (round: Round) => number) => median(measured.map(value));
  const sample = (name: keyof Subjects) => ({
    rate: of((round) => round[name].rate),
    cpu: of((round) => round[name].cpu),
    toFixedPage: of((round) => round[name].rate / round.fixedPage.rate),
    toOneRow: of((round) => round[name].rate / round.oneRow.rate),
  });
  const toFew = of(({ few, many }) => many.rate / few.rate);
  return {
    case: what,
    fixedPage: sample("fixedPage"),
    oneRow: sample("oneRow"),
    few: sample("few"),
    many: { ...sample("many"), toFew },
  };
}

async function measureRound(subjects: Subjects, what: Case, seconds: number): Promise<Round> {
  const prelo = (worker: BenchWorker) => measure(worker, what.path, what.headers, what.status, seconds);
  const reference = (worker: BenchWorker, path: string) => measure(worker, path, {}, 200, seconds);
  return {
    fixedPage: await reference(subjects.fixedPage, `/${what.size.plain}`),
    few: await prelo(subjects.few),
    oneRow: await reference(subjects.oneRow, `/${ids.fairerSociety}`),
    many: await prelo(subjects.many),
  };
}

async function measure(
  worker: BenchWorker,
  path: string,
  headers: Case["headers"],
  status: number,
  seconds: number,
): Promise<Sample> {
  const before = worker.processorTime();
  const { answered, rate } = await load({ url: `${worker.url}${path}`, headers, status, seconds });
  return { rate, cpu: (worker.processorTime() - before) / answered };
}
