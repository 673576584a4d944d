import type { Browser } from "playwright-core";
import { inject } from "vitest";
import { launchChromium } from "../../ops/chromium.ts";

/** A Chromium of a test file's own; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return launchChromium(inject("chromium"));
}
