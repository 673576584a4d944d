import { median } from "./median.ts";
import type { PublishingTime } from "./publishing.ts";
import type { RoundTrips } from "./round-trips.ts";
import type { Sample, Speed } from "./speed.ts";
import type { Heaviest } from "./weights.ts";

export interface Findings {
  speeds: readonly Speed[];
  entries: { few: number; many: number };
  roundTrips: RoundTrips;
  sizes: readonly { what: string; bytes: number; most: number }[];
  /** The entry page's own rich text, gzip. */
  ownText: number;
  heaviest: Heaviest;
  startUp: number;
  publishing: PublishingTime;
}

interface Budget {
  what: string;
  measured: number;
  unit: string;
  limit: number;
  aim: number;
  atLeast?: boolean;
}

export function report(findings: Findings): string {
  const budgets = budgetsOf(findings);
  return [speedTable(findings), referenceLine(findings), budgetTable(budgets), shortfallLine(budgets)].join(
    "\n\n",
  );
}

function speedTable({ speeds, entries, roundTrips }: Findings): string {
  const rows = speeds.flatMap(({ case: { name, size }, few, many }, index) => {
    const line = (number: number, of: Speed["few"], ...rest: string[]) => [
      name,
      number.toLocaleString("en"),
      ...[of.toFixedPage, of.toOneRow].map((ratio) => ratio.toFixed(2)),
      ...rest,
      Math.round(of.rate).toLocaleString("en"),
      of.cpu.toFixed(2),
      String(roundTrips.cases[index]),
      `${kilobytes(size.plain)} (${kilobytes(size.gzip)})`,
    ];
    return [line(entries.few, few, ""), line(entries.many, many, many.toFew.toFixed(2))];
  });
  const ratios = ["to a fixed page", "to one row", `to itself at ${entries.few}`];
  return table(["read", "entries", ...ratios, "requests/s", "CPU, ms", "round trips", "kB (gzip)"], rows);
}

/** What the ratios stand on. */
function referenceLine({ speeds }: Findings): string {
  const of = (name: string, samples: readonly Sample[]) => {
    const rate = Math.round(median(samples.map((sample) => sample.rate)));
    const cpu = median(samples.map((sample) => sample.cpu)).toFixed(2);
    return `${name} is answered ${rate.toLocaleString("en")} times a second with ${cpu} ms of CPU`;
  };
  const fixedPage = speeds.map((speed) => speed.fixedPage);
  const oneRow = speeds.map((speed) => speed.oneRow);
  return `${of("A fixed page", fixedPage)}, ${of("one row", oneRow)}. CPU is workerd's processor time a request.`;
}

function shortfallLine(budgets: readonly Budget[]): string {
  const missed = budgets.filter((budget) => !holds(budget, budget.limit));
  if (missed.length === 0) return "Every budget holds.";
  const each = missed.map(
    ({ what, measured, unit, limit, atLeast }) =>
      `- ${what}: ${show(measured, unit)} instead of at ${atLeast ? "least" : "most"} ${show(limit, unit)}`,
  );
  return ["What falls short of its budget:", "", ...each].join("\n");
}

function budgetsOf(findings: Findings): Budget[] {
  const { speeds, entries, roundTrips, sizes, ownText, heaviest, startUp, publishing } = findings;
  const rates = speeds.flatMap(({ case: { name, group, counts }, few, many }): Budget[] => {
    const toOneRow = group === "list" ? { limit: 0.6, aim: 0.8 } : { limit: 0.4, aim: 0.6 };
    const unit = "";
    const growth: Budget = {
      what: `${name}, at ${entries.many.toLocaleString("en")} entries to itself at ${entries.few}`,
      measured: many.toFew,
      unit,
      limit: 0.8,
      aim: 0.95,
      atLeast: true,
    };
    return [
      {
        what: `${name}, to one row, at ${entries.few} entries`,
        measured: few.toOneRow,
        unit,
        ...toOneRow,
        atLeast: true,
      },
      ...(counts ? [] : [growth]),
    ];
  });
  const pages = speeds
    .filter(({ case: { group } }) => group === "page")
    .map(({ case: { name, size } }): Budget => {
      const own = name === "Entry page" ? ownText : 0;
      const what = own > 0 ? `${name} without its own rich text, gzip` : `${name}, gzip`;
      return { what, measured: (size.gzip - own) / 1000, unit: " kB", limit: 14, aim: 10 };
    });
  const [worker = 0, admin = 0] = sizes.map(({ bytes }) => bytes / 1000);
  return [
    { what: "Round trips of a read", measured: Math.max(...roundTrips.cases), unit: "", limit: 1, aim: 1 },
    {
      what: "Round trips of a publish before its answer",
      measured: roundTrips.publish,
      unit: "",
      limit: 3,
      aim: 3,
    },
    ...pages,
    {
      what: `The heaviest of all home pages, maps and lists, ${heaviest.path}, gzip`,
      measured: heaviest.gzip / 1000,
      unit: " kB",
      limit: 14,
      aim: 10,
    },
    { what: "Worker, gzip", measured: worker, unit: " kB", limit: 300, aim: 200 },
    {
      what: "Worker, start-up CPU, least of several starts as wrangler profiles them",
      measured: startUp,
      unit: " ms",
      limit: 10,
      aim: 5,
    },
    { what: "Admin, first load of JavaScript, gzip", measured: admin, unit: " kB", limit: 60, aim: 45 },
    ...rates,
    {
      what: "Publishing 1,500 words, CPU of the first in a fresh workerd",
      measured: publishing.first,
      unit: " ms",
      limit: 10,
      aim: 10,
    },
    {
      what: "Publishing 1,500 words, CPU of later ones",
      measured: publishing.later,
      unit: " ms",
      limit: 10,
      aim: 10,
    },
  ];
}

function budgetTable(budgets: readonly Budget[]): string {
  const rows = budgets.map((budget) => {
    const { what, measured, unit, limit, aim, atLeast } = budget;
    const sign = atLeast ? "≥" : "≤";
    const verdict = holds(budget, aim) ? "aim reached" : holds(budget, limit) ? "holds" : "**falls short**";
    return [
      what,
      show(measured, unit),
      `${sign} ${show(limit, unit)}`,
      `${sign} ${show(aim, unit)}`,
      verdict,
    ];
  });
  return table(["what", "measured", "budget", "aim", ""], rows);
}

/** What is printed decides, so that no line says 0.40 where 0.40 is asked. */
function holds({ measured, unit, atLeast }: Budget, than: number): boolean {
  const printed = Number.parseFloat(show(measured, unit));
  return atLeast ? printed >= than : printed <= than;
}

function show(value: number, unit: string): string {
  return `${Number.isInteger(value) ? value : value.toFixed(unit === "" ? 2 : 1)}${unit}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
