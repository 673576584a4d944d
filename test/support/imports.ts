import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";

export interface Import {
  from: string;
  /** A file of the project, `package:<specifier>`, or `missing:<file>`. */
  to: string;
  /** Erased before anything runs. */
  typeOnly: boolean;
}

const root = join(import.meta.dirname, "..", "..");

const forms = [
  /\b(?:import|export)\s+(type\s)?[^"';()]*?\bfrom\s*"([^"]+)"/g,
  /\bimport\s*()"([^"]+)"/g,
  /\bimport\(\s*()"([^"]+)"/g,
];

/** Every import of every source file. */
export async function imports(): Promise<Import[]> {
  const found: Import[] = [];
  for await (const file of glob("{admin,ops,schema,test,worker}/**/*.{ts,tsx}", { cwd: root })) {
    const source = await readFile(join(root, file), "utf8");
    for (const form of forms) {
      for (const [, type, specifier = ""] of source.matchAll(form)) {
        found.push({ from: file, to: resolve(file, specifier), typeOnly: Boolean(type) });
      }
    }
  }
  return found;
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return `package:${specifier}`;
  const file = normalize(join(dirname(from), specifier));
  return existsSync(join(root, file)) ? file : `missing:${file}`;
}

/** Folders that answer requests of their own, below a house that holds several. */
export const rooms: string[] = [];
for (const routes of ["worker/site/*/routes.tsx", "worker/manage/*/routes.ts"]) {
  for await (const file of glob(routes, { cwd: root })) rooms.push(`${dirname(file)}/`);
}

/** The files that run when those do. */
export function reachable(all: Import[], start: RegExp): Set<string> {
  const reached = new Set(all.map(({ from }) => from).filter((file) => start.test(file)));
  for (const file of reached) {
    for (const { from, to, typeOnly } of all) if (from === file && !typeOnly) reached.add(to);
  }
  return reached;
}
