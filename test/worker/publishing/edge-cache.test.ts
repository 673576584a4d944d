import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "../../../schema/id.ts";
import { type Prelo, startPrelo } from "../../support/prelo.ts";

let prelo: Prelo;
beforeAll(async () => {
  prelo = await startPrelo();
  await prelo.manage.create("site-settings", { sr: { title: "Koalicija" }, en: { title: "Coalition" } });
  const { data } = await prelo.manage.list("site-settings");
  await prelo.manage.publish("site-settings", data[0]?.id ?? "", ["sr", "en"]);
});
afterAll(() => prelo.stop());
beforeEach(() => {
  prelo.cache.clear();
  // The edge allows five purges a minute.
  prelo.cache.advance(61);
});

interface Post {
  id: string;
  page: string;
}

async function published(title: string): Promise<Post> {
  const id = newId();
  await prelo.manage.create("posts", { id, en: { title } });
  const { live } = await prelo.manage.publish("posts", id, ["en"]);
  prelo.cache.advance(61);
  return { id, page: live[0]?.url ?? "" };
}

async function visit(path: string) {
  const answer = await prelo.cache.fetch(path);
  return { status: answer.status, from: answer.headers.get("cf-cache-status"), html: await answer.text() };
}

async function rename({ id }: Post, base: number, title: string) {
  await prelo.manage.save("posts", id, "en", base, { title });
  await prelo.manage.publish("posts", id, ["en"]);
}

test("an edit reaches cached entry pages, lists, the home page and the API at once", async () => {
  const post = await published("Before the edit");
  const places = [
    post.page,
    "/en/blog",
    "/en",
    `/api/v1/posts/${post.id}?locale=en`,
    "/api/v1/posts?locale=en",
  ];
  for (const place of places) {
    expect((await visit(place)).html).toContain("Before the edit");
    expect(await visit(place)).toMatchObject({ from: "HIT" });
  }
  await rename(post, 1, "After the edit");
  for (const place of places) {
    const { html } = await visit(place);
    expect(html).toContain("After the edit");
    expect(html).not.toContain("Before the edit");
  }
});

test("an edit leaves pages that do not show it in the cache", async () => {
  const post = await published("Changes");
  const other = await published("Does not change");
  await visit(other.page);
  await rename(post, 1, "Changed");
  expect(await visit(other.page)).toMatchObject({ from: "HIT" });
});

test("the settings stand on every page, and so reach every page", async () => {
  const post = await published("Under new settings");
  await visit(post.page);
  const { data } = await prelo.manage.list("site-settings");
  await prelo.manage.save("site-settings", data[0]?.id ?? "", "en", 1, { title: "Renamed coalition" });
  await prelo.manage.publish("site-settings", data[0]?.id ?? "", ["en"]);
  expect((await visit(post.page)).html).toContain("Renamed coalition");
});

test("what was not found is found once it is published there", async () => {
  expect(await visit("/en/blog/to-be-written")).toMatchObject({ status: 404 });
  await published("To be written");
  expect(await visit("/en/blog/to-be-written")).toMatchObject({ status: 200 });
});

test("a withdrawn text is not served even as a stale copy while the database is down", async () => {
  const [kept, gone] = [await published("Stays readable"), await published("Is withdrawn")];
  for (const { page } of [kept, gone]) await visit(page);
  await prelo.manage.unpublish("posts", gone.id, ["en"]);
  prelo.cache.advance(301);
  prelo.published.proxy.down = true;
  try {
    expect(await visit(kept.page)).toMatchObject({ status: 200, from: "STALE" });
    expect(await visit(gone.page)).toMatchObject({ status: 503 });
  } finally {
    prelo.published.proxy.down = false;
  }
  expect(await visit(gone.page)).toMatchObject({ status: 404 });
});

test("a lost invalidation is made good within five minutes", async () => {
  const post = await published("Old news");
  await visit(post.page);
  prelo.cache.lose(1);
  await rename(post, 1, "New news");
  prelo.cache.advance(300);
  expect((await visit(post.page)).html).toContain("New news");
});

test("a refused invalidation is repeated by the cron", async () => {
  const post = await published("Too many at once");
  await visit(post.page);
  for (let purge = 0; purge < 5; purge += 1) await prelo.cache.invalidate(["nothing"]);
  await rename(post, 1, "One too many");
  expect((await visit(post.page)).html).toContain("Too many at once");
  prelo.cache.advance(61);
  await prelo.scheduled();
  expect((await visit(post.page)).html).toContain("One too many");
});

test("a page whose filling raced the publish is put right ten seconds later", async () => {
  const post = await published("Raced");
  const held = prelo.cache.holdFill(post.page);
  const visitor = visit(post.page);
  await held.arrived;
  await rename(post, 1, "Won the race");
  held.release();
  expect((await visitor).html).toContain("Raced");
  expect(await visit(post.page)).toMatchObject({ from: "HIT" });
  await expect
    .poll(async () => (await visit(post.page)).html, { timeout: 30_000, interval: 500 })
    .toContain("Won the race");
});
