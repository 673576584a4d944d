import { expect } from "vitest";
import { newId } from "../../../schema/id.ts";
import { askManage } from "../../support/manage.ts";
import type { Prelo } from "../../support/prelo.ts";

const parts = ["shared", "sr", "en"] as const;
type Part = (typeof parts)[number];
type Kind = "autosave" | "finish" | "append";
type Ask = ReturnType<typeof askManage>;

/** A save that was answered with a revision. */
interface Acknowledged {
  readonly part: Part;
  readonly revision: number;
  readonly text: string;
  readonly kind: Kind;
  readonly by: string;
}

interface Editor {
  readonly name: string;
  readonly ask: Ask;
  /** The newest revision this editor knows of in each part. */
  readonly seen: Record<Part, number>;
}

/** One history: an entry, two editors, and all that they were told. */
interface Story {
  readonly prelo: Prelo;
  readonly id: string;
  readonly random: () => number;
  readonly acknowledged: Acknowledged[];
  readonly log: string[];
  words: number;
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(random: () => number, choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)] as T;
}

/** The field that carries the text of a save, in a place that every publish accepts. */
const textOf = (part: Part, data: Record<string, unknown> | null): string =>
  String(part === "shared" ? data?.editorsNote : data?.title);

function dataWith(part: Part, text: string): Record<string, unknown> {
  return part === "shared" ? { status: "active", start: "2024-01", editorsNote: text } : { title: text };
}

type Action = () => Promise<void>;

function chooseAction(story: Story, editor: Editor, likely: Part): Action {
  const { random } = story;
  const roll = random();
  const part = random() < 0.6 ? likely : pick(random, parts);
  if (roll < 0.5) return save(story, editor, part, "autosave");
  if (roll < 0.62) return save(story, editor, part, "finish");
  if (roll < 0.7) return save(story, editor, part, "append");
  if (roll < 0.88)
    return publish(story, editor, pick(random, [["sr"], ["en"], ["sr", "en"]]), random() < 0.5);
  return restoreOlder(story, editor, part, random());
}

function save(story: Story, editor: Editor, part: Part, kind: Kind, given?: string): Action {
  story.words += 1;
  const text = given ?? `reč ${story.words} ${editor.name}`;
  return async () => {
    const body = {
      base: editor.seen[part],
      data: dataWith(part, text),
      ...(kind !== "append" && { autosave: kind === "autosave" }),
    };
    const answer = await insist(editor.ask, "PUT", `/projects/${story.id}/${part}`, body);
    story.log.push(`${editor.name} ${kind} ${part} on ${body.base}: ${answer.status}`);
    if (answer.status === 200) {
      const revision: number = answer.body.data.revision;
      story.acknowledged.push({ part, revision, text, kind, by: editor.name });
      editor.seen[part] = revision;
      return;
    }
    expect(answer.status).toBe(409);
    if (answer.body.current) editor.seen[part] = answer.body.current.revision;
  };
}

/** Where the answer was lost on the way or the database is slow, a desk asks again with the very same. */
async function insist(ask: Ask, ...request: Parameters<Ask>): ReturnType<Ask> {
  let answer = await ask(...request);
  for (let again = 0; answer.status === 503 && again < 30; again += 1) answer = await ask(...request);
  return answer;
}

function publish(story: Story, editor: Editor, languages: string[], named: boolean): Action {
  return async () => {
    const revisions = Object.fromEntries(
      ["shared", ...languages].map((part) => [part, editor.seen[part as Part]]),
    );
    const body = { languages, ...(named && { revisions }) };
    const answer = await editor.ask("POST", `/projects/${story.id}/publish`, body);
    story.log.push(`${editor.name} publish ${languages}${named ? " as seen" : ""}: ${answer.status}`);
    expect([200, 409, 503]).toContain(answer.status);
    if (answer.status !== 409) return;
    for (const part of parts) editor.seen[part] = answer.body.current?.[part]?.revision ?? editor.seen[part];
  };
}

/** What the history screen does: an older revision is saved anew on top of the newest. */
function restoreOlder(story: Story, editor: Editor, part: Part, which: number): Action {
  return async () => {
    const { body } = await insist(editor.ask, "GET", `/projects/${story.id}/revisions?limit=100`);
    const of = body.data.filter((row: { part: Part }) => row.part === part);
    const older = of[Math.floor(which * of.length)];
    if (!older) return;
    const path = `/projects/${story.id}/revisions/${part}/${older.revision}`;
    const read = await insist(editor.ask, "GET", path);
    // An autosave may leave between the list and the look at it.
    if (read.status === 404) return;
    await save(story, editor, part, "append", textOf(part, read.body.data.data))();
  };
}

const writes = /insert into "(?:revisions|publications)"/;

/** Both editors act, one after the other, at once, or one in the middle of the other's act. */
async function turn(story: Story, editors: readonly [Editor, Editor]): Promise<void> {
  const { random } = story;
  const { proxy } = story.prelo.editorial;
  const [first, second] = random() < 0.5 ? editors : [editors[1], editors[0]];
  const part = pick(random, parts);
  const action = chooseAction(story, first, part);
  const others = [chooseAction(story, second, part), chooseAction(story, second, part)];
  const way = pick(random, ["after", "at once", "within", "within", "lost"]);
  story.log.push(way);
  if (way === "at once") {
    await Promise.all([action(), others[0]?.()]);
    return;
  }
  if (way === "within") {
    const held = proxy.hold({ matching: writes });
    const acting = action();
    const arrived = await Promise.race([held.arrived.then(() => true), acting.then(() => false)]);
    // An act that is refused before it writes would leave the hold to the next one.
    if (!arrived) proxy.reset();
    for (const other of others) await other();
    held.release();
    await acting;
    proxy.reset();
    return;
  }
  if (way === "lost") proxy.fail("after", { matching: writes });
  await action();
  proxy.reset();
  for (const other of others) await other();
}

export async function playHistory(prelo: Prelo, asks: readonly [Ask, Ask], seed: number): Promise<void> {
  // The edge takes five invalidations a minute.
  prelo.cache.advance(60);
  const random = randomFrom(seed);
  const id = newId();
  const story: Story = { prelo, id, random, acknowledged: [], log: [], words: 0 };
  const editor = (name: string, ask: Ask): Editor => ({ name, ask, seen: { shared: 1, sr: 1, en: 1 } });
  const editors = [editor("ana", asks[0]), editor("boris", asks[1])] as const;
  const first = Object.fromEntries(parts.map((part) => [part, dataWith(part, `početak ${part}`)]));
  await insist(editors[0].ask, "POST", "/projects", { id, ...first });
  for (const part of parts)
    story.acknowledged.push({ part, revision: 1, text: `početak ${part}`, kind: "append", by: "ana" });
  for (let turns = 0; turns < 8; turns += 1) await turn(story, editors);
  try {
    await verify(story);
  } catch (error) {
    throw new Error(`The history of seed ${seed} is broken:\n${story.log.join("\n")}`, { cause: error });
  }
}

interface Kept {
  readonly part: Part;
  readonly number: number;
  readonly text: string;
}

async function verify(story: Story): Promise<void> {
  const { client } = story.prelo.editorial;
  const rows = (await client.execute({ sql: "select * from revisions where entry = ?", args: [story.id] }))
    .rows;
  const kept = rows.map((row): Kept => {
    const part = row.part as Part;
    return { part, number: Number(row.number), text: textOf(part, JSON.parse(String(row.data))) };
  });
  const publications = (
    await client.execute({
      sql: "select * from publications where entry = ? order by version",
      args: [story.id],
    })
  ).rows;
  const isNamed = (part: Part, number: number) => publications.some((row) => row[part] === number);
  const standsIn = (part: Part, number: number) =>
    kept.find((row) => row.part === part && row.number === number);

  for (const save of story.acknowledged) {
    const { part, revision, text } = save;
    const row = standsIn(part, revision);
    const next = story.acknowledged.find((other) => other.part === part && other.revision === revision + 1);
    const replaced = save.kind === "autosave" && next?.by === save.by && next.kind !== "append";
    const mayLeave = replaced && !isNamed(part, revision);
    expect(row?.text, `${part} ${revision}`).toBe(mayLeave ? undefined : text);
  }
  for (const { part, number } of kept)
    expect(story.acknowledged.filter((save) => save.part === part && save.revision === number)).toHaveLength(
      1,
    );
  for (const row of publications)
    for (const part of parts)
      if (row[part] !== null && row[part] !== 0)
        expect(standsIn(part, Number(row[part])), `${part} of version ${row.version}`).toBeDefined();
  await verifyLive(story, publications.at(-1), standsIn);
}

/** The world sees the newest publication's texts. */
async function verifyLive(
  story: Story,
  publication: Record<string, unknown> | undefined,
  standsIn: (part: Part, number: number) => Kept | undefined,
): Promise<void> {
  if (publication) await story.prelo.manage.publish("projects", story.id, []).catch(() => undefined);
  for (const [language, locale] of [
    ["sr", "sr-Latn"],
    ["en", "en"],
  ] as const) {
    const answer = await story.prelo.fetch(`/api/v1/projects/${story.id}?locale=${locale}&fields=title`);
    const live = publication?.[language] ?? null;
    const title = answer.status === 404 ? null : (await answer.json()).data.title;
    expect(title).toBe(live === null ? null : standsIn(language, Number(live))?.text);
  }
}

export async function playHistories(prelo: Prelo, seeds: Iterable<number>): Promise<void> {
  const asks = [
    askManage(prelo, await prelo.token("admin")),
    askManage(prelo, await prelo.token("admin")),
  ] as const;
  for (const seed of seeds) await playHistory(prelo, asks, seed);
}
