import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client/http";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { loadKeys } from "../../ops/keys.ts";
import { freePort, portState } from "../../ops/ports.ts";
import { type Command, run } from "../support/command.ts";

vi.setConfig({ testTimeout: 240_000 });

let data: string;
let environment: Record<string, string>;
let port: number;
const commands: Command[] = [];

const start = (more: Record<string, string> = {}) => {
  const command = run("start.ts", [], { ...environment, ...more });
  commands.push(command);
  return command;
};
const prelo = async (...args: string[]) => {
  const command = run("prelo.ts", args, environment);
  return { code: await command.ended, output: command.output().trim() };
};
const status = async (path: string, token?: string) => {
  const headers = new Headers(token ? { authorization: `Bearer ${token}` } : {});
  return (await fetch(`http://localhost:${port}${path}`, { headers, redirect: "manual" })).status;
};

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "prelo-data-"));
  port = await freePort();
  environment = { PRELO_DATA: data, PORT: String(port), PRELO_ORIGIN: "", PRELO_SEED: "none" };
});

afterAll(async () => {
  for (const command of commands) command.signal("SIGTERM");
  await Promise.all(commands.map(({ ended }) => ended));
  await rm(data, { recursive: true, force: true });
});

test("it listens when it is ready, and not before; it stops as told and starts again on the same data", async () => {
  const first = start({ PRELO_SEED: "" });
  await first.until("demonstration: organisations");
  expect(await portState(port, "127.0.0.1")).toBe("free");
  await first.until(`ready http://localhost:${port}`);
  await first.until("/admin/sign-in#");
  expect(await status("/healthz")).toBe(200);
  expect(await status("/readyz")).toBe(200);
  const list = await (await fetch(`http://localhost:${port}/api/v1/projects?locale=en`)).text();
  expect(JSON.parse(list).data).toHaveLength(3);

  first.signal("SIGTERM");
  expect(await first.ended).toBe(0);
  expect(await portState(port, "127.0.0.1")).toBe("free");

  const second = start({ PRELO_SEED: "" });
  await second.until("ready http");
  expect(second.output()).not.toContain("demonstration");
  expect(await (await fetch(`http://localhost:${port}/api/v1/projects?locale=en`)).text()).toBe(list);
});

test("the databases that serve are strongly durable, and open to their own tokens alone", async () => {
  const { databases } = JSON.parse(await readFile(join(data, "running.json"), "utf8"));
  const execute = (url: string, authToken: string, sql: string) =>
    createClient({ url, authToken }).execute(sql);
  for (const name of ["editorial", "published"] as const) {
    const { token } = loadKeys(join(data, "keys"), name);
    const { rows } = await execute(databases[name].url, token("rw"), "pragma synchronous");
    expect(rows[0]?.synchronous).toBe(2);
    await expect(execute(databases[name].url, token("ro"), "create table t (x)")).rejects.toThrow("403");
    await expect(execute(databases[name].url, "", "select 1")).rejects.toThrow("401");
  }
  const published = loadKeys(join(data, "keys"), "published");
  await expect(execute(databases.editorial.url, published.token("ro"), "select 1")).rejects.toThrow("401");
});

test("a second one on the same data, or at the same port, says what to do", async () => {
  const same = start();
  expect(await same.ended).toBe(1);
  expect(same.output()).toMatch(/already running on .*PRELO_DATA/s);
  const other = start({ PRELO_DATA: join(data, "other") });
  expect(await other.ended).toBe(1);
  expect(other.output()).toContain(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
});

test("the operator's tool works while it runs", async () => {
  const { code, output: token } = await prelo("token", "create", "--name", "test", "--scope", "read");
  expect({ code, lines: token.split("\n").length }).toEqual({ code: 0, lines: 1 });
  expect(await status("/manage/v1/projects", token)).toBe(200);
  expect(await status("/manage/v1/projects")).toBe(401);
  const link = await prelo("link", "ana@example.org", "--role", "administrator");
  expect(link).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^http:\/\/localhost:\d+\/admin\/sign-in#\S+$/),
  });
  const rebuild = await prelo("rebuild");
  expect(rebuild).toMatchObject({ code: 0, output: expect.stringContaining("complete") });
});

test("a command misused prints the usage", async () => {
  const misuses = [
    ["nonsense"],
    ["token", "create", "--name", "x", "--scope", "everything"],
    ["link", "ana@example.org", "--role", "king"],
    ["rebuild", "now"],
  ];
  for (const args of misuses) {
    expect(await prelo(...args)).toMatchObject({ code: 2, output: expect.stringContaining("usage:") });
  }
});

test("killed outright, it can be started again at once, with everything in place", async () => {
  const running = commands.find(
    (command) => command.output().includes("ready http") && command !== commands[0],
  );
  running?.signal("SIGKILL");
  await running?.ended;
  const again = start();
  await again.until("ready http");
  expect(await status("/readyz")).toBe(200);
  again.signal("SIGTERM");
  expect(await again.ended).toBe(0);
});

test("the operator's tool works while it is stopped, and leaves nothing running", async () => {
  expect(await prelo("migrate")).toMatchObject({ code: 0 });
  expect(await prelo("link", "ana@example.org")).toMatchObject({ code: 0 });
  expect(await portState(port, "127.0.0.1")).toBe("free");
});
