import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../schema/id.ts";
import { type Prelo, startPrelo } from "../support/prelo.ts";

let prelo: Prelo;
let token: string;
beforeAll(async () => {
  prelo = await startPrelo();
  token = await prelo.token("write");
});
afterAll(() => prelo?.stop());

const writers = 30;
const postsOfEach = 6;
const post = (id: string) => ({ id, sr: { title: `Objava ${id}` } });

/** The status of the answer, or nothing to whoever leaves before it, as someone does who closes the window. */
async function create(id: string, leaves: boolean): Promise<number | undefined> {
  const left = new AbortController();
  if (leaves) void sleep(Math.random() * 200).then(() => left.abort());
  try {
    const answer = await prelo.fetch("/manage/v1/posts", {
      method: "POST",
      signal: left.signal,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(post(id)),
    });
    return answer.status;
  } catch (error) {
    if (left.signal.aborted) return undefined;
    throw error;
  }
}

test("a write that takes too long is not known to its caller, goes on, and may be asked for again", async () => {
  const id = newId();
  const { proxy } = prelo.editorial;
  const held = proxy.hold({ matching: /insert into "entries"/ });
  expect(await create(id, false)).toBe(503);
  held.release();
  expect(await create(id, false)).toBe(201);
  expect(proxy.abandonedWrites).toBe(0);
});

test("a crowd of writers, half of whom leave, does not keep the database from whoever comes next", async () => {
  const statuses = new Map<string, number | undefined>();
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let nth = 0; nth < postsOfEach; nth += 1) {
        const id = newId();
        statuses.set(id, await create(id, writer % 2 === 0));
      }
    }),
  );
  expect([...statuses.values()]).toContain(undefined);
  const { proxy, client } = prelo.editorial;
  expect(proxy.mostWritesAtOnce).toBe(2);
  expect(proxy.abandonedWrites).toBe(0);

  for (const [id, status] of statuses) {
    if (status === 201) continue;
    expect([503, undefined]).toContain(status);
    expect(await prelo.manage.create("posts", post(id))).toMatchObject({ id });
  }
  const ids = [...statuses.keys()];
  const { rows } = await client.execute({
    sql: "select count(*) revisions from revisions where entry in (select value from json_each(?))",
    args: [JSON.stringify(ids)],
  });
  expect(rows[0]?.revisions).toBe(ids.length);
});
