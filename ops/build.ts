import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { build as esbuild, type Metafile, type Plugin, transform } from "esbuild";
import { buildPictures } from "./pictures.ts";

export const root = join(import.meta.dirname, "..");

export interface Built {
  /** The Worker's main module; the others stand beside it. */
  worker: string;
  /** What the ASSETS binding serves. */
  assets: string;
  metafiles: { worker: Metafile; admin: Metafile };
}

export interface BuildOptions {
  out?: string;
  /** A module that stands in for `schema/collections/index.ts`. */
  collections?: string;
}

export async function build({ out = join(root, ".build"), collections }: BuildOptions = {}): Promise<Built> {
  const [worker, admin] = await Promise.all([
    buildWorker(out, collections),
    buildAdmin(out, collections),
    buildPictures(builtIn(out).assets, collections),
  ]);
  return { ...builtIn(out), metafiles: { worker, admin } };
}

export function builtIn(out: string): Pick<Built, "worker" | "assets"> {
  return { worker: join(out, "worker", "index.js"), assets: join(out, "assets") };
}

/** The files of all modules of a Worker, its main one too. */
export async function modulesBeside(main: string): Promise<string[]> {
  const names = await readdir(dirname(main));
  return names.filter((name) => name.endsWith(".js")).map((name) => join(dirname(main), name));
}

/** What the Worker starts with is one module; what it imports when it is asked for stands in others beside it. */
export async function buildWorker(out: string, collections?: string): Promise<Metafile> {
  const outdir = dirname(builtIn(out).worker);
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await esbuild({
    absWorkingDir: root,
    entryPoints: [join(root, "worker", "index.ts")],
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: "part-[hash]",
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    mainFields: ["browser", "module", "main"],
    external: ["cloudflare:*", "node:*"],
    plugins: [styleAsText, ...listing(collections)],
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { "process.env.NODE_ENV": '"production"' },
    minify: true,
    sourcemap: "linked",
    metafile: true,
    logLevel: "warning",
  });
  return metafile;
}

/** A style sheet imported by the Worker is a string, minified, that a page carries within itself. */
const styleAsText: Plugin = {
  name: "style-as-text",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/** Whoever asks for the list of collections gets the stand-in, which alone gets the real one. */
function listing(collections?: string): Plugin[] {
  if (!collections) return [];
  const resolve: Plugin = {
    name: "collections",
    setup({ onResolve }) {
      onResolve({ filter: /\/collections\/index\.ts$/ }, ({ importer }) =>
        importer === collections ? undefined : { path: collections },
      );
    },
  };
  return [resolve];
}

export async function buildAdmin(out: string, collections?: string): Promise<Metafile> {
  const outdir = join(builtIn(out).assets, "admin");
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const page = join(root, "admin", "index.html");
  const { metafile } = await esbuild({
    absWorkingDir: root,
    entryPoints: [join(root, "admin", "main.tsx")],
    outdir,
    publicPath: "/admin/",
    bundle: true,
    splitting: true,
    format: "esm",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    plugins: listing(collections),
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".svg": "file", ".woff2": "file" },
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { "process.env.NODE_ENV": '"production"' },
    minify: true,
    metafile: true,
    logLevel: "warning",
  });
  await writeFile(join(outdir, "index.html"), adminPage(await readFile(page, "utf8"), metafile));
  return metafile;
}

/** `admin/index.html` names its source, `./main.tsx`; the built page names the hashed script and style sheet. */
function adminPage(page: string, metafile: Metafile): string {
  const { script, style, preloads } = firstLoad(metafile);
  const source = /(["'])\.?\/?main\.tsx\1/;
  if (!source.test(page)) throw new Error("admin/index.html must load ./main.tsx.");
  const links = preloads.map((part) => `<link rel="modulepreload" href="/admin/${part}">`);
  if (style) links.unshift(`<link rel="stylesheet" href="/admin/${style}">`);
  return page.replace(source, `"/admin/${script}"`).replace("</head>", `${links.join("")}</head>`);
}

/** The files a first visit loads: the entry, its style sheet and everything imported statically. */
export function firstLoad(metafile: Metafile): { script: string; style: string | null; preloads: string[] } {
  const entry = Object.entries(metafile.outputs).find(([, output]) =>
    output.entryPoint?.endsWith("main.tsx"),
  );
  if (!entry) throw new Error("The admin has no entry admin/main.tsx.");
  const seen = new Set<string>();
  const follow = (file: string): void => {
    for (const { path, kind } of metafile.outputs[file]?.imports ?? []) {
      if (kind !== "import-statement" || seen.has(path)) continue;
      seen.add(path);
      follow(path);
    }
  };
  follow(entry[0]);
  const style = entry[1].cssBundle;
  return {
    script: basename(entry[0]),
    style: style ? basename(style) : null,
    preloads: [...seen].map((path) => basename(path)),
  };
}

if (import.meta.main) {
  const built = await build();
  process.stdout.write(`built ${relative(root, built.worker)} and ${relative(root, built.assets)}\n`);
}
