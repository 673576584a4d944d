import { gzipSync } from "node:zlib";
import { ids } from "../demonstration/ids.ts";
import type { Workerd } from "../workerd.ts";

export type Group = "page" | "list" | "entry" | "304";

/** One thing that is read, as often as it can be. */
export interface Case {
  name: string;
  /** The budgets that hold for it. */
  group: Group;
  path: string;
  headers: Readonly<Record<string, string>>;
  status: number;
  /** Its facets and its total are counted among all entries, which the budget for growth leaves apart. */
  counts?: true;
  /** Size of the body that stands at the path, which a 304 does not send again. */
  size: { plain: number; gzip: number };
}

/** What is read: of one project, in the demonstration's own words, and of lists that grow with the collection. */
export async function casesOf(worker: Workerd): Promise<Case[]> {
  const api = `/api/v1/projects/${ids.fairerSociety}`;
  const { data } = (await (await worker.fetch(api)).json()) as { data: { url: string } };
  const page = await caseOf(worker, "Entry page", "page", data.url);
  return [
    await caseOf(worker, "Home page", "page", "/sr"),
    page,
    { ...(await caseOf(worker, "List page, with its facets counted", "page", "/sr/projekti")), counts: true },
    await caseOf(worker, "API list", "list", "/api/v1/projects"),
    await caseOf(worker, "API entry", "entry", api),
    {
      ...page,
      name: "Entry page, 304",
      group: "304",
      headers: await unchanged(worker, data.url),
      status: 304,
    },
  ];
}

async function caseOf(worker: Workerd, name: string, group: Group, path: string): Promise<Case> {
  const answer = await worker.fetch(path);
  if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}.`);
  const body = Buffer.from(await answer.arrayBuffer());
  return {
    name,
    group,
    path,
    headers: {},
    status: 200,
    size: { plain: body.length, gzip: gzipSync(body).length },
  };
}

/** What the entry page's own rich text weighs in it. */
export async function ownTextOf(worker: Workerd): Promise<number> {
  const answer = await worker.fetch(`/api/v1/projects/${ids.fairerSociety}`);
  const { data } = (await answer.json()) as { data: { url: string; body: { html: string } } };
  const page = await (await worker.fetch(data.url)).text();
  const start = page.indexOf(data.body.html.slice(0, 40));
  if (start < 0) throw new Error(`${data.url} does not show its text.`);
  const end = start + data.body.html.length;
  return gzipSync(page).length - gzipSync(page.slice(0, start) + page.slice(end)).length;
}

async function unchanged(worker: Workerd, path: string): Promise<Record<string, string>> {
  const answer = await worker.fetch(path);
  await answer.arrayBuffer();
  return { "if-none-match": answer.headers.get("etag") ?? "" };
}
