import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

export interface Chromium {
  executablePath: string;
  /** Where the libraries are that the machine lacks. */
  libraries: string | null;
}

const system = "/usr/bin/chromium";

/** The system's Chromium, else the one of the npm package, unpacked. */
export async function findChromium(): Promise<Chromium> {
  return existsSync(system) ? { executablePath: system, libraries: null } : unpackChromium();
}

async function unpackChromium(): Promise<Chromium> {
  const { default: packed, inflate } = await import("@sparticuz/chromium");
  const executablePath = await packed.executablePath();
  const needed = execFileSync("ldd", [executablePath], { encoding: "utf8" });
  if (!needed.includes("not found")) return { executablePath, libraries: null };
  // The package brings the libraries that a machine without a desktop lacks, but unpacks them on AWS Lambda only.
  const archive = new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"));
  return { executablePath, libraries: join(await inflate(fileURLToPath(archive)), "lib") };
}

export function launchChromium(
  { executablePath, libraries }: Chromium,
  args: readonly string[] = [],
): Promise<Browser> {
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
      ...args,
    ],
  });
}
