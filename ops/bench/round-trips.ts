import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { newId } from "../../schema/id.ts";
import { createToken } from "../credentials.ts";
import type { Database, Databases } from "../databases.ts";
import { createManageClient } from "../manage-client.ts";
import type { Case } from "./cases.ts";
import { longText } from "./long-text.ts";
import type { BenchWorker } from "./worker.ts";

export interface RoundTrips {
  /** Of each case, in order. */
  cases: number[];
  /** Before the answer to a publish in all locales. */
  publish: number;
}

interface CountedDatabase extends Database {
  roundTrips(): number;
  stop(): void;
}

export async function countRoundTrips(
  start: (databases: Databases) => Promise<BenchWorker>,
  databases: Databases,
  cases: readonly Case[],
): Promise<RoundTrips> {
  const editorial = await counted(databases.editorial);
  const published = await counted(databases.published);
  const worker = await start({ editorial, published });
  const during = async (work: () => Promise<unknown>) => {
    const before = editorial.roundTrips() + published.roundTrips();
    await work();
    return editorial.roundTrips() + published.roundTrips() - before;
  };
  try {
    const counts: number[] = [];
    for (const { path, headers } of cases)
      counts.push(await during(async () => (await worker.fetch(path, { headers })).arrayBuffer()));
    const token = await createToken(databases.editorial, { name: "bench", scope: "admin" });
    const manage = createManageClient(worker.fetch, token);
    const id = newId();
    const [sr, en] = [longText("sr", `Dug tekst ${id}`), longText("en", `A long text ${id}`)];
    await manage.create("posts", { id, shared: {}, sr, en });
    return { cases: counts, publish: await during(() => manage.publish("posts", id, ["sr", "en"])) };
  } finally {
    await worker.stop();
    editorial.stop();
    published.stop();
  }
}

/** A database behind a counter of the requests it gets. */
async function counted(database: Database): Promise<CountedDatabase> {
  let count = 0;
  const server = createServer(async (request, response) => {
    count += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { authorization = "", "content-type": type = "application/json" } = request.headers;
    const answer = await fetch(new URL(request.url ?? "/", database.url), {
      method: "POST",
      headers: { authorization, "content-type": type },
      body: Buffer.concat(chunks),
    });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? type });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...database,
    url: `http://127.0.0.1:${port}`,
    roundTrips: () => count,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
