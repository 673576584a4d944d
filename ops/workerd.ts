import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { Log, LogLevel, Miniflare, type MiniflareOptions, type Request, Response } from "miniflare";
import { modulesBeside } from "./build.ts";
import type { Databases } from "./databases.ts";
import { freePort, portState } from "./ports.ts";

export interface WorkerdOptions {
  /** Where `build` put the Worker's module and the admin's files. */
  built: { worker: string; assets: string };
  databases: Databases;
  /** The address the Worker takes for its own; without it, the address it listens at. */
  origin?: string;
  /** Without it, a free port. */
  port?: number;
  /** Stands for the edge cache, which workerd alone does not have. */
  edgeCache?: EdgeCache;
  /** What the Worker logs; without it, warnings and errors go to standard error. */
  log?: (level: string, message: string) => void;
}

export interface EdgeCache {
  purge(tags: string[]): PurgeResult;
  invalidate(tags: string[]): PurgeResult;
}

export interface PurgeResult {
  success: boolean;
  errors: { code: number; message: string }[];
}

export interface Workerd {
  url: string;
  /** A request over the socket, by path; redirects are not followed. */
  fetch(path: string, init?: RequestInit): Promise<globalThis.Response>;
  /** Runs the scheduled handler once, and waits for it. */
  scheduled(): Promise<void>;
  stop(): Promise<void>;
}

/** The newest date that both the pinned workerd and wrangler.toml know. */
export const compatibilityDate = "2026-10-23";

export async function startWorkerd(options: WorkerdOptions): Promise<Workerd> {
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  const configured = await configuration(options, port, options.origin ?? url);
  bindRuntime();
  const miniflare = withoutSignalHandlers(() => new Miniflare(configured));
  try {
    await miniflare.ready;
  } catch (error) {
    await miniflare.dispose().catch(() => undefined);
    throw error;
  }
  return {
    url,
    fetch: (path, init) => fetch(new URL(path, url), { redirect: "manual", ...init }),
    scheduled: () => runScheduled(miniflare),
    stop: () => miniflare.dispose(),
  };
}

/** Miniflare starts its runtime itself; this has it started so that it cannot outlive this process. */
function bindRuntime(): void {
  const require = createRequire(import.meta.resolve("miniflare"));
  process.env.PRELO_WORKERD ??= (require("workerd") as { default: string }).default;
  process.env.MINIFLARE_WORKERD_PATH = join(import.meta.dirname, "bound-workerd.sh");
}

/** On a signal Miniflare ends the whole process at once; its starter has databases to end first. */
function withoutSignalHandlers<Made>(make: () => Made): Made {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const before = new Set(signals.flatMap((signal) => process.listeners(signal)));
  const made = make();
  for (const signal of signals) {
    for (const listener of process.listeners(signal)) {
      if (!before.has(listener)) process.off(signal, listener);
    }
  }
  return made;
}

async function configuration(
  options: WorkerdOptions,
  port: number,
  origin: string,
): Promise<MiniflareOptions> {
  const { editorial, published } = options.databases;
  const text = (value: string) => ({ type: "text" as const, value });
  const print = options.log ?? printProblems;
  return {
    host: "127.0.0.1",
    port: 0,
    cf: false,
    log: new Log(LogLevel.ERROR),
    logRequests: false,
    enableDevRegistry: false,
    unsafeTriggerHandlers: true,
    handleStructuredLogs: ({ level, message }) => print(level, message),
    workers: [
      {
        config: {
          name: "prelo",
          compatibilityDate,
          manifest: await modulesOf(options.built.worker),
          env: {
            EDITORIAL_URL: text(editorial.url),
            EDITORIAL_TOKEN: text(editorial.token),
            EDITORIAL_READ_TOKEN: text(editorial.readToken),
            PUBLISHED_URL: text(published.url),
            PUBLISHED_TOKEN: text(published.token),
            PUBLISHED_READ_TOKEN: text(published.readToken),
            ORIGIN: text(origin),
            ASSETS: { type: "worker", worker: "assets" },
            ...(options.edgeCache && { EDGE_CACHE: edgeCacheBinding(options.edgeCache) }),
          },
        },
        // Without this socket every request would pass Miniflare's own Worker first.
        dev: { unsafeDirectSockets: [{ host: "127.0.0.1", port }] },
      },
      // `localhost` may mean the IPv6 loopback first; a Worker has one socket, so another lends its own.
      ...((await portState(port, "::1")) === "free" ? [ipv6Socket(port)] : []),
      {
        config: {
          name: "assets",
          compatibilityDate,
          manifest: oneModule("export default {};"),
          assets: { directory: options.built.assets, htmlHandling: "none", notFoundHandling: "none" },
        },
      },
    ],
  };
}

function ipv6Socket(port: number) {
  return {
    config: { name: "ipv6", compatibilityDate, manifest: oneModule("export default {};") },
    dev: { unsafeDirectSockets: [{ host: "::1", port, serviceName: "prelo" }] },
  };
}

function oneModule(contents: string) {
  return { mainModule: "index.js", modules: { "index.js": esm(contents) } };
}

async function modulesOf(main: string) {
  const modules = await Promise.all(
    (await modulesBeside(main)).map(async (file) => [basename(file), esm(await readFile(file, "utf8"))]),
  );
  return { mainModule: basename(main), modules: Object.fromEntries(modules) };
}

const esm = (contents: string) => ({ type: "esm" as const, contents });

function printProblems(level: string, message: string): void {
  if (level === "error" || level === "warn") process.stderr.write(`${message}\n`);
}

function edgeCacheBinding(cache: EdgeCache) {
  const handler = async (request: Request): Promise<Response> => {
    const { tags } = (await request.json()) as { tags: string[] };
    const purge = new URL(request.url).pathname === "/purge";
    const result = purge ? cache.purge(tags) : cache.invalidate(tags);
    return Response.json(result, { status: result.success ? 200 : 429 });
  };
  return { type: "fetcher" as const, handler };
}

async function runScheduled(miniflare: Miniflare): Promise<void> {
  const answer = await miniflare.dispatchFetch("http://localhost/cdn-cgi/local/scheduled?cron=*+*+*+*+*");
  if (!answer.ok) throw new Error(`The scheduled handler failed: ${await answer.text()}`);
  await answer.arrayBuffer();
}
