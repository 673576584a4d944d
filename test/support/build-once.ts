import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildAdmin, buildWorker, builtIn } from "../../ops/build.ts";
import { buildPictures } from "../../ops/pictures.ts";

declare module "vitest" {
  interface ProvidedContext {
    built: { worker: string; assets: string; failure: string | null };
  }
}

/**
 * One build a run, in a folder of its own, so that two runs in one checkout do not disturb each other. A Worker that
 * cannot be built fails the tests that start it, and no others.
 */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const out = await mkdtemp(join(tmpdir(), "prelo-build-"));
  const [worker, admin] = await Promise.all([
    failureOf(buildWorker(out)),
    failureOf(buildAdmin(out)),
    buildPictures(builtIn(out).assets),
  ]);
  if (admin) process.stderr.write(`The admin was not built.\n${admin}\n`);
  project.provide("built", { ...builtIn(out), failure: worker });
  return () => rm(out, { recursive: true, force: true });
}

async function failureOf(building: Promise<unknown>): Promise<string | null> {
  try {
    await building;
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
