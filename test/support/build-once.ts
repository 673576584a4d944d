import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { build } from "../../ops/build.ts";

declare module "vitest" {
  interface ProvidedContext {
    built: { worker: string; assets: string } | { failure: string };
  }
}

/**
 * One build a run, in a folder of its own, so that two runs in one checkout do not disturb each other. A failed build
 * fails the tests that need the Worker, and no others.
 */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const out = await mkdtemp(join(tmpdir(), "prelo-build-"));
  try {
    const { worker, assets } = await build({ out });
    project.provide("built", { worker, assets });
  } catch (error) {
    project.provide("built", { failure: error instanceof Error ? error.message : String(error) });
  }
  return () => rm(out, { recursive: true, force: true });
}
