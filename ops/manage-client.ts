import { setTimeout as sleep } from "node:timers/promises";

export type Language = "sr" | "en";
export type Part = "shared" | Language;
export type PartData = Record<string, unknown>;

export interface EntryDraft {
  id?: string;
  shared?: PartData;
  sr?: PartData;
  en?: PartData;
}

export interface Entry {
  id: string;
  collection: string;
  parts: Partial<Record<Part, { revision: number; data: PartData } | null>>;
  live: { version: number; shared: number | null; sr: number | null; en: number | null } | null;
  trashed: boolean;
}

export interface Receipt {
  version: number;
  live: { locale: string; url: string }[];
  pending: string[];
}

export interface RebuildProgress {
  done: boolean;
  projected: number;
  total: number;
}

/** The management API, spoken by an operator's command or by a test. */
export interface ManageClient {
  create(collection: string, entry: EntryDraft): Promise<Entry>;
  read(collection: string, id: string): Promise<Entry>;
  list(
    collection: string,
    query?: Record<string, string>,
  ): Promise<{ data: Entry[]; page: { next: string | null } }>;
  save(collection: string, id: string, part: Part, base: number, data: PartData): Promise<number>;
  publish(
    collection: string,
    id: string,
    languages: Language[],
    revisions?: Partial<Record<Part, number>>,
  ): Promise<Receipt>;
  unpublish(collection: string, id: string, languages: Language[]): Promise<Receipt>;
  trash(collection: string, id: string): Promise<void>;
  restore(collection: string, id: string): Promise<void>;
  rebuild(when: "changed" | "always"): Promise<RebuildProgress>;
}

interface Problem {
  title?: string;
  detail?: string;
  errors?: { path: string; message: string }[];
}

/** The API's own answer to a request it refused. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(request: string, status: number, problem: Problem) {
    const errors = problem.errors?.map(({ path, message }) => `\n  ${path}: ${message}`).join("") ?? "";
    super(
      `${request} was answered ${status} ${problem.title ?? ""}. ${problem.detail ?? ""}${errors}`.trim(),
    );
    this.name = "Refused";
    this.status = status;
    this.problem = problem;
  }
}

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

export function createManageClient(fetch: Fetch, token: string): ManageClient {
  async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const headers: Record<string, string> = { authorization: `Bearer ${token}` };
    if (body) headers["content-type"] = "application/json";
    const response = await askPatiently(() =>
      fetch(`/manage/v1${path}`, { method, headers, body: body ? JSON.stringify(body) : null }),
    );
    const text = await response.text();
    if (!response.ok) throw new Refused(`${method} /manage/v1${path}`, response.status, problemOf(text));
    return (text ? JSON.parse(text) : undefined) as Answer;
  }
  const data = async <Value>(method: string, path: string, body?: object): Promise<Value> =>
    (await ask<{ data: Value }>(method, path, body)).data;

  return {
    create: (collection, entry) => data("POST", `/${collection}`, entry),
    read: (collection, id) => data("GET", `/${collection}/${id}`),
    list: (collection, query = {}) => ask("GET", `/${collection}?${new URLSearchParams(query)}`),
    save: async (collection, id, part, base, content) => {
      const body = { base, data: content };
      return (await data<{ revision: number }>("PUT", `/${collection}/${id}/${part}`, body)).revision;
    },
    publish: (collection, id, languages, revisions) =>
      data("POST", `/${collection}/${id}/publish`, { languages, ...(revisions && { revisions }) }),
    unpublish: (collection, id, languages) => data("POST", `/${collection}/${id}/unpublish`, { languages }),
    trash: (collection, id) => ask("DELETE", `/${collection}/${id}`),
    restore: (collection, id) => ask("POST", `/${collection}/${id}/restore`),
    rebuild: (when) => data("POST", "/rebuild", { when }),
  };
}

const patience = 10;

/** A database that cannot be reached now is asked again; repeating any request of this API is safe. */
async function askPatiently(ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const response = await ask();
    const after = response.headers.get("retry-after");
    if (response.status !== 503 || after === null || tries === patience) return response;
    await response.arrayBuffer();
    await sleep(Number(after) * 1000);
  }
}

function problemOf(text: string): Problem {
  try {
    return JSON.parse(text);
  } catch {
    return { detail: text.slice(0, 500) };
  }
}
