import type { TestProject } from "vitest/node";
import { type Chromium, findChromium } from "../../ops/chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    chromium: Chromium;
  }
}

/** Finds the Chromium for browser tests; unpacking one is done here, before two test files could do it at once. */
export default async function chromiumOnce(project: TestProject): Promise<void> {
  project.provide("chromium", await findChromium());
}
