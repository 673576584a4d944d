import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface DatabaseProxy {
  url: string;
  /** The round trips since the start or the last `reset`: for each, the SQL it carried. */
  roundTrips: string[][];
  /** The most writes that the database had to deal with at the same time. */
  mostWritesAtOnce: number;
  /** The writes whose connection was closed before the database had answered. */
  abandonedWrites: number;
  /** While true, every connection breaks: the database is down. */
  down: boolean;
  /** Milliseconds every request waits before it reaches the database. */
  delay: number;
  /** Breaks the connection of one coming request, before the database sees it or after it has answered. */
  fail(when: "before" | "after", which?: Which): void;
  /** Keeps one coming request from the database until it is released. */
  hold(which?: Which): Held;
  /** Forgets what was counted and every fault that is still to come. */
  reset(): void;
  stop(): Promise<void>;
}

export interface Which {
  /** The n-th request from now, of those that match. */
  nth?: number;
  /** Matches requests one of whose statements matches. */
  matching?: RegExp;
}

export interface Held {
  /** Resolves when the request has come. */
  arrived: Promise<void>;
  release(): void;
}

interface Fault {
  remaining: number;
  matching: RegExp | undefined;
  act: "fail before" | "fail after" | (() => Promise<void>);
}

export async function startDatabaseProxy(target: string): Promise<DatabaseProxy> {
  const agent = new Agent({ keepAlive: true });
  let faults: Fault[] = [];
  let writes = 0;

  const server = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy());
  });

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request);
    const statements = statementsOf(body);
    proxy.roundTrips.push(statements);
    if (proxy.down) return void request.socket.destroy();
    const fault = takeFault(statements);
    if (fault === "fail before") return void request.socket.destroy();
    if (typeof fault === "function") await fault();
    if (proxy.delay > 0) await sleep(proxy.delay);
    const isWrite = statements.includes("BEGIN IMMEDIATE");
    if (isWrite) proxy.mostWritesAtOnce = Math.max(proxy.mostWritesAtOnce, ++writes);
    const answer = await forward(target, agent, request, body).finally(() => {
      if (isWrite) writes -= 1;
      if (isWrite && request.socket.destroyed) proxy.abandonedWrites += 1;
    });
    if (fault === "fail after") return void request.socket.destroy();
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  function takeFault(statements: string[]): Fault["act"] | null {
    let due: Fault | null = null;
    for (const fault of faults) {
      if (fault.matching && !statements.some((sql) => fault.matching?.test(sql))) continue;
      fault.remaining -= 1;
      if (fault.remaining === 0) due ??= fault;
    }
    faults = faults.filter((fault) => fault.remaining > 0);
    return due?.act ?? null;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  const proxy: DatabaseProxy = {
    url: `http://127.0.0.1:${port}`,
    roundTrips: [],
    mostWritesAtOnce: 0,
    abandonedWrites: 0,
    down: false,
    delay: 0,
    fail(when, { nth = 1, matching } = {}) {
      faults.push({ remaining: nth, matching, act: `fail ${when}` });
    },
    hold({ nth = 1, matching } = {}) {
      const arrived = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      const act = () => {
        arrived.resolve();
        return released.promise;
      };
      faults.push({ remaining: nth, matching, act });
      return { arrived: arrived.promise, release: released.resolve };
    },
    reset() {
      faults = [];
      proxy.roundTrips = [];
      proxy.mostWritesAtOnce = 0;
      proxy.abandonedWrites = 0;
      proxy.down = false;
      proxy.delay = 0;
    },
    async stop() {
      server.closeAllConnections();
      agent.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function forward(target: string, agent: Agent, request: IncomingMessage, body: Buffer) {
  const options = {
    agent,
    method: request.method,
    headers: { ...request.headers, host: new URL(target).host },
  };
  return new Promise<{ status: number; headers: IncomingMessage["headers"]; body: Buffer }>(
    (resolve, reject) => {
      const outgoing = httpRequest(new URL(request.url ?? "/", target), options, (incoming) => {
        readAll(incoming).then(
          (answer) =>
            resolve({ status: incoming.statusCode ?? 502, headers: incoming.headers, body: answer }),
          reject,
        );
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    },
  );
}

interface HranaRequest {
  stmt?: { sql?: string };
  batch?: { steps: { stmt: { sql?: string } }[] };
  sql?: string;
}

/** The SQL of a Hrana pipeline, so that a test can name the request it means. */
function statementsOf(body: Buffer): string[] {
  if (body.length === 0) return [];
  const { requests = [] } = JSON.parse(body.toString()) as { requests?: HranaRequest[] };
  return requests.flatMap(({ stmt, batch, sql }) => {
    const statements = [stmt?.sql, sql, ...(batch?.steps.map((step) => step.stmt.sql) ?? [])];
    return statements.filter((statement) => statement !== undefined);
  });
}
