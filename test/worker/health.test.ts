import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../support/prelo.ts";

let prelo: Prelo;
beforeAll(async () => {
  prelo = await startPrelo();
});
afterAll(() => prelo.stop());

const readiness = async () => {
  const answer = await prelo.fetch("/readyz");
  return { status: answer.status, report: await answer.json() };
};

test("a Worker with both databases and their definitions is ready", async () => {
  expect(await readiness()).toEqual({
    status: 200,
    report: {
      status: "ready",
      editorial: "ok",
      published: "ok",
      schema: "ok",
      oldestOutboxSeconds: 0,
    },
  });
});

test("an editorial database that lacks a migration is told of", async () => {
  const { client } = prelo.editorial;
  const newest = "select max(created_at) from __drizzle_migrations";
  await client.execute(
    `update __drizzle_migrations set created_at = -created_at where created_at = (${newest})`,
  );
  expect(await readiness()).toMatchObject({
    status: 503,
    report: { status: "not ready", editorial: "ok", published: "ok", schema: "differs" },
  });
  await client.execute("update __drizzle_migrations set created_at = -created_at where created_at < 0");
  expect(await readiness()).toMatchObject({ status: 200 });
});

test("of a database that does not answer nothing is claimed", async () => {
  prelo.published.proxy.fail("before", { matching: /definitions/ });
  expect(await readiness()).toMatchObject({
    status: 503,
    report: { editorial: "ok", published: "unreachable", schema: "unknown" },
  });
  prelo.published.proxy.reset();
});

describe.each(["/healthz", "/readyz", "/admin", "/pictures/sr.png"])("%s", (path) => {
  test.each(["POST", "PUT", "DELETE", "OPTIONS"])(
    "is read and nothing else: %s is refused",
    async (method) => {
      const answer = await prelo.fetch(path, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe("GET, HEAD");
    },
  );
});
