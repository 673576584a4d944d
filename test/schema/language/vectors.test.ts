import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { startWorkerd } from "../../../ops/workerd.ts";
import { parsePeriod } from "../../../schema/language/parse-period.ts";
import { searchKey } from "../../../schema/language/search-key.ts";
import { vectorOutcomes } from "./vector-outcomes.ts";

test.each(vectorOutcomes())("$name", ({ got, wanted }) => {
  expect(got).toEqual(wanted);
});

test("in workerd every vector comes out as in Node", async () => {
  const folder = await mkdtemp(join(tmpdir(), "prelo-vectors-"));
  const built = { worker: join(folder, "worker.js"), assets: join(folder, "assets") };
  await mkdir(built.assets);
  await build({
    entryPoints: [join(import.meta.dirname, "vectors-worker.ts")],
    outfile: built.worker,
    bundle: true,
    format: "esm",
  });
  const none = { url: "http://127.0.0.1:1", token: "", readToken: "" };
  const workerd = await startWorkerd({ built, databases: { editorial: none, published: none } });
  try {
    const answer = await (await workerd.fetch("/")).json();
    expect(answer).toEqual(JSON.parse(JSON.stringify(vectorOutcomes())));
  } finally {
    await workerd.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

test("a search key of solidarnost and solidarnosti is the same", () => {
  expect(searchKey("solidarnosti", "sr")).toBe(searchKey("solidarnost", "sr"));
});

test("a period's stated length is handed on, to be compared", () => {
  expect(parsePeriod("jul 2020 – februar 2021. (9 meseci)")).toMatchObject({ months: 8, statedMonths: 9 });
});
