import { spawn } from "node:child_process";
import { root } from "./build.ts";

const steps: [string, string, ...string[]][] = [
  ["format and lint", "biome", "ci", "--colors=off", "--error-on-warnings", "."],
  ["types: ops and test", "tsc", "--project", "."],
  ["types: worker and schema", "tsc", "--project", "worker"],
  ["types: admin", "tsc", "--project", "admin"],
  ["dead code", "knip"],
  ["imports", "vitest", "run", "test/imports.test.ts"],
  ["sizes", "node", "ops/sizes.ts"],
];

let failed = 0;
for (const [name, command, ...args] of steps) {
  const started = Date.now();
  const { code, output } = await run(command, args);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)\n`);
  if (code !== 0) failed += 1;
  if (code !== 0 || name === "sizes") process.stdout.write(`${output.trimEnd().replace(/^/gm, "    ")}\n`);
}
process.stdout.write(`${steps.length - failed} checks passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

function run(command: string, args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
