import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../build.ts";
import { compatibilityDate } from "../workerd.ts";

interface Profile {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
}

/**
 * Milliseconds in which workerd is busy with reading and running what the Worker starts with, as wrangler profiles it: the
 * least of several starts, since the profile also counts the time in which other processes had the processor.
 */
export async function measureStartUp(module: string, folder: string, starts: number): Promise<number> {
  await mkdir(folder, { recursive: true });
  const settings = {
    name: "prelo",
    main: module,
    no_bundle: true,
    find_additional_modules: true,
    rules: [{ type: "ESModule", globs: ["*.js"] }],
    compatibility_date: compatibilityDate,
  };
  await writeFile(join(folder, "wrangler.json"), JSON.stringify(settings));
  const busy: number[] = [];
  for (let start = 0; start < starts; start += 1) busy.push(await profileStart(folder));
  return Math.min(...busy);
}

async function profileStart(folder: string): Promise<number> {
  const wrangler = join(root, "node_modules", "wrangler", "bin", "wrangler.js");
  const outfile = join(folder, "start.cpuprofile");
  await promisify(execFile)(process.execPath, [wrangler, "check", "startup", "--outfile", outfile], {
    cwd: folder,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "true" },
  });
  const { nodes, samples, timeDeltas }: Profile = JSON.parse(await readFile(outfile, "utf8"));
  const idle = nodes.find(({ callFrame }) => callFrame.functionName === "(idle)")?.id;
  const busy = timeDeltas.filter((_delta, index) => samples[index] !== idle);
  return busy.reduce((sum, delta) => sum + delta, 0) / 1000;
}
