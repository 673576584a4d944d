import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** A Chromium of a test file's own; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, libraries } = inject("chromium");
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
