import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build as esbuild } from "esbuild";
import { type Built, build, firstLoad, modulesBeside, root } from "./build.ts";

interface Budget {
  what: string;
  bytes: number;
  most: number;
}

const kB = 1000;

/** What a first visit to the admin loads, following static imports alone; and the Worker, all of it. */
export async function measureSizes(built: Built): Promise<Budget[]> {
  const { script, preloads } = firstLoad(built.metafiles.admin);
  const scripts = [script, ...preloads].map((file) => join(built.assets, "admin", file));
  return [
    { what: "Worker", bytes: await gzipped(await modulesBeside(built.worker)), most: 300 * kB },
    { what: "admin, first load of JavaScript", bytes: await gzipped(scripts), most: 60 * kB },
    { what: "admin, all of its code for languages", bytes: await languageCode(built), most: 12 * kB },
  ];
}

/** The modules of schema/language that the admin bundles, by themselves; a stemmer among them is a mistake. */
async function languageCode({ metafiles }: Built): Promise<number> {
  const inputs = Object.keys(metafiles.admin.inputs);
  const stemmer = inputs.find((input) => input.includes("@orama/stemmers"));
  if (stemmer) throw new Error(`The admin bundles a stemmer: ${stemmer}`);
  const modules = inputs.filter((input) => input.startsWith("schema/language/"));
  const { outputFiles } = await esbuild({
    stdin: {
      contents: modules
        .map((module) => ["export * from", JSON.stringify(`./${module}`)].join(" "))
        .join("\n"),
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}

async function gzipped(files: string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

if (import.meta.main) {
  const budgets = await measureSizes(await build());
  for (const { what, bytes, most } of budgets) {
    process.stdout.write(`${what}: ${(bytes / kB).toFixed(1)} kB gzip of at most ${most / kB} kB\n`);
  }
  if (budgets.some(({ bytes, most }) => bytes > most)) process.exitCode = 1;
}
