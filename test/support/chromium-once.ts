import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    chromium: { executablePath: string; libraries: string | null };
  }
}

const system = "/usr/bin/chromium";

/** Finds the Chromium for browser tests; unpacking one is done here, before two test files could do it at once. */
export default async function chromiumOnce(project: TestProject): Promise<void> {
  project.provide(
    "chromium",
    existsSync(system) ? { executablePath: system, libraries: null } : await unpackChromium(),
  );
}

async function unpackChromium(): Promise<{ executablePath: string; libraries: string | null }> {
  const { default: packed, inflate } = await import("@sparticuz/chromium");
  const executablePath = await packed.executablePath();
  const needed = execFileSync("ldd", [executablePath], { encoding: "utf8" });
  if (!needed.includes("not found")) return { executablePath, libraries: null };
  // The package brings the libraries that a machine without a desktop lacks, but unpacks them on AWS Lambda only.
  const archive = new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"));
  return { executablePath, libraries: join(await inflate(fileURLToPath(archive)), "lib") };
}
