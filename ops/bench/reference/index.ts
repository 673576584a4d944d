import { join } from "node:path";
import { build } from "esbuild";

export type ReferenceName = "fixed-page" | "one-row";

/** A reference Worker, bundled as Prelo's is. */
export async function buildReference(name: ReferenceName, out: string): Promise<string> {
  const outfile = join(out, name, "index.js");
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    mainFields: ["browser", "module", "main"],
    minify: true,
    logLevel: "warning",
  });
  return outfile;
}
