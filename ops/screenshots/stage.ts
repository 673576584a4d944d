import { join } from "node:path";
import { type Collection, hasPages } from "../../schema/collection.ts";
import { collections } from "../../schema/collections/index.ts";
import { projects } from "../../schema/collections/projects.ts";
import { newId } from "../../schema/id.ts";
import type { Language } from "../../schema/language/locale.ts";
import { build } from "../build.ts";
import { createSignInLink, createToken } from "../credentials.ts";
import type { Database } from "../databases.ts";
import { seedDemonstration } from "../demonstration/index.ts";
import { loadKeys } from "../keys.ts";
import { createManageClient, type ManageClient } from "../manage-client.ts";
import { migrateEditorial, rebuildPublished, type Say } from "../migrate.ts";
import { type DatabaseName, startSqld } from "../sqld.ts";
import { startWorkerd } from "../workerd.ts";

/** What the pictures are taken of. */
export interface Content {
  project: string;
  draft: string;
  /** A page that is made of blocks. */
  blocks: string;
  /** All that is published and has pages. */
  entries: readonly { collection: Collection; slug: Slugs }[];
}

type Slugs = Partial<Record<Language, string | null>>;

export interface Stage {
  url: string;
  content: Content;
  signInLink(): Promise<string>;
  stop(): Promise<void>;
}

/** A Prelo of its own with the demonstration, and with something in every state that the desk can show. */
export async function startStage(folder: string, say: Say): Promise<Stage> {
  const [built, editorial, published] = await Promise.all([
    build({ out: join(folder, "build") }),
    start(folder, "editorial"),
    start(folder, "published"),
  ]);
  await migrateEditorial(editorial);
  const worker = await startWorkerd({ built, databases: { editorial, published } });
  const token = await createToken(editorial, { name: "screenshots", scope: "admin" });
  const manage = createManageClient(worker.fetch, token);
  await rebuildPublished(manage, "changed", () => undefined);
  await seedDemonstration(manage, say);
  const content = await arrange(manage, (path, method, body) =>
    worker.fetch(`/manage/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
  return {
    url: worker.url,
    content,
    signInLink: () => createSignInLink(editorial, worker.url, { email: "administrator@localhost" }),
    async stop() {
      await worker.stop();
      await Promise.all([editorial.stop(), published.stop()]);
    },
  };
}

type Ask = (path: string, method: string, body: object) => Promise<Response>;

/** A changed text, a draft, something in the trash, notes, and a publication that is scheduled. */
async function arrange(manage: ManageClient, ask: Ask): Promise<Content> {
  const entries = await live(manage);
  const project = entries.find(({ collection }) => collection === projects);
  if (!project) throw new Error("The demonstration has no projects.");
  const { parts } = await manage.read("projects", project.id);
  const english = parts.en;
  if (english?.data)
    await manage.save("projects", project.id, "en", english.revision, {
      ...english.data,
      summary: "A shorter summary that is not published yet.",
    });
  const draft = await manage.create("posts", {
    sr: { title: "Poziv na godišnji susret mreže", summary: "Nacrt poziva, čeka datum." },
  });
  const { id: trashed } = await manage.create("posts", { sr: { title: "Stari nacrt" } });
  await manage.trash("posts", trashed);
  const notes = `/projects/${project.id}/notes`;
  await ask(notes, "POST", {
    id: newId(),
    part: "en",
    field: "summary",
    text: "Is this short enough for lists?",
  });
  await ask(notes, "POST", { id: newId(), text: "Proveriti spisak partnera pre objave." });
  const inTwoDays = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000);
  inTwoDays.setUTCHours(9, 0, 0, 0);
  await ask(`/posts/${draft.id}/schedules`, "POST", {
    id: newId(),
    action: "publish",
    languages: ["sr"],
    at: inTwoDays.toISOString(),
  });
  const { id: blocks } = await manage.create("pages", {
    sr: {
      title: "Kako se učlaniti",
      body: [
        { type: "text", body: plain("Članice su organizacije, zadruge i neformalne grupe.") },
        { type: "figure", number: 12, label: "godina zajedničkog rada" },
      ],
    },
  });
  return { project: project.id, draft: draft.id, blocks, entries };
}

function plain(text: string) {
  return { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] };
}

async function live(manage: ManageClient) {
  const found: { id: string; collection: Collection; slug: Slugs }[] = [];
  for (const collection of collections.filter(hasPages)) {
    const { data } = await manage.list(collection.name, { state: "live", sort: "title", limit: "100" });
    const rows = data as unknown as readonly { id: string; slug: Slugs }[];
    found.push(...rows.map(({ id, slug }) => ({ id, collection, slug })));
  }
  return found;
}

async function start(folder: string, name: DatabaseName): Promise<Database & { stop(): Promise<void> }> {
  const keys = loadKeys(join(folder, "keys"), name);
  const { url, stop } = await startSqld({
    name,
    folder: join(folder, name),
    logFile: join(folder, `${name}.log`),
    keys,
    durability: "relaxed",
  });
  return { url, token: keys.token("rw"), readToken: keys.token("ro"), stop };
}
