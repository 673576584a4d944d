import type { Part } from "../schema/collection.ts";
import type { PartData } from "../schema/draft.ts";
import type { Language, Locale } from "../schema/language/locale.ts";
import { door } from "./door.ts";

export type State = "empty" | "draft" | "live" | "changed";

export interface Session {
  readonly account: { readonly id: string; readonly email: string; readonly role: string };
  readonly scopes: readonly string[];
}

/** A line of a list. */
export interface Row {
  readonly id: string;
  readonly collection: string;
  readonly title: Readonly<Record<Language, string | null>>;
  readonly slug: Readonly<Record<Language, string | null>>;
  readonly state: Readonly<Record<Language, State>>;
  readonly trashed: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The instant of the next thing that is scheduled for it. */
  readonly scheduledAt: string | null;
  readonly openNotes: number;
  /** The shared facts that were asked for. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** An entry as others speak of it. */
export type EntryName = Pick<Row, "id" | "collection" | "title">;

export interface Related extends EntryName {
  readonly trashed: boolean;
  /** Whether it is so in what is drafted, and in what is live. */
  readonly drafted: boolean;
  readonly live: boolean;
  /** Part and field, such as `shared.donors`. */
  readonly fields: readonly string[];
}

export interface Note {
  readonly id: string;
  readonly part: Part | null;
  readonly field: string | null;
  readonly text: string;
  readonly author: { readonly id: string; readonly name: string | null };
  readonly createdAt: string;
  readonly done: { readonly at: string; readonly by: string | null } | null;
}

/** Why something that was to happen did not; `errors` are what strict validation wanted at its time. */
export interface Reason {
  readonly code: string;
  readonly errors?: readonly { readonly path: string; readonly code: string }[];
}

export interface Planned {
  readonly entry: EntryName;
  readonly action: "publish" | "unpublish";
  readonly languages: readonly Language[];
  readonly at: string;
  readonly reason: Reason | null;
  readonly by: string | null;
}

export interface Overview {
  readonly drafts: {
    readonly total: number;
    readonly data: readonly Row[];
    /** How many each collection has, in each state. */
    readonly lists: readonly {
      readonly collection: string;
      readonly draft: number;
      readonly changed: number;
    }[];
  };
  readonly scheduled: readonly Planned[];
  readonly failed: readonly Planned[];
  readonly live: readonly {
    readonly entry: EntryName;
    readonly version: number;
    readonly languages: readonly Language[];
    readonly at: string;
    readonly by: string | null;
  }[];
  readonly notes: readonly (Note & { readonly entry: EntryName })[];
}

export interface Page {
  readonly data: readonly Row[];
  readonly page: { readonly limit: number; readonly next: string | null };
}

export interface SavedPart {
  readonly revision: number;
  readonly data: PartData | null;
}

export interface Entry {
  readonly id: string;
  readonly collection: string;
  readonly parts: Readonly<Record<Part, SavedPart>>;
  readonly live: { readonly version: number } & Readonly<Record<Part, number | null>>;
  readonly urls: Readonly<Record<Locale, string | null>>;
  readonly trashed: boolean;
}

export interface Place {
  readonly locale: Locale;
  readonly url: string | null;
}

export interface Receipt {
  readonly version: number;
  readonly live: readonly Place[];
  /** Will be live as soon as the published database answers. */
  readonly pending: readonly Place[];
}

/** A line of an entry's history. */
export interface Revision {
  readonly part: Part;
  readonly revision: number;
  readonly title: string | null;
  readonly author: { readonly id: string; readonly name: string | null };
  readonly createdAt: string;
  /** False for an autosave. */
  readonly finished: boolean;
  /** The first version that made it live. */
  readonly version: number | null;
}

export interface RevisionPage {
  readonly data: readonly Revision[];
  readonly page: { readonly limit: number; readonly next: string | null };
}

export interface Presence {
  readonly others: readonly {
    readonly part: Part;
    readonly account: { readonly id: string; readonly name: string | null };
    readonly seenAt: string;
  }[];
  /** The newest revision of each part. */
  readonly revisions: Readonly<Record<Part, number>>;
  /** The version published last. */
  readonly version: number;
  readonly trashed: boolean;
  /** The ids of what is scheduled and has not come yet. */
  readonly scheduled: readonly string[];
}

export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly path: string; readonly message: string; readonly code?: string }[];
  /** What is saved now, when a save was stale. */
  readonly current?: SavedPart;
  /** Why a sign-in link signs nobody in. */
  readonly reason?: "used" | "expired" | "unknown";
}

/** An answer that is not a success; `status` 0 means that there was no answer at all. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(problem.detail ?? problem.title ?? `${status}`);
    this.name = "Refused";
    this.status = status;
    this.problem = problem;
  }
}

const patience = 20_000;

export async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`/manage/v1${path}`, {
    method,
    headers: { accept: "application/json", ...(body && { "content-type": "application/json" }) },
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new Refused(0, {});
  });
  const text = await response.text().catch(() => "");
  if (!path.startsWith("/session") && (response.ok || response.status === 401))
    door.value = response.ok ? "open" : "asking";
  if (!response.ok) throw new Refused(response.status, problemIn(text));
  return (text === "" ? undefined : JSON.parse(text)) as Answer;
}

/** A proxy in between may answer with something that is not JSON. */
function problemIn(text: string): Problem {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return {};
  }
}

export async function data<Value>(method: string, path: string, body?: object): Promise<Value> {
  return (await ask<{ data: Value }>(method, path, body)).data;
}

function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}

export const api = {
  session: () => data<Session | null>("GET", "/session?optional=true"),
  signIn: (token: string) => ask<unknown>("POST", "/session", { token }),
  signOut: () => ask<unknown>("DELETE", "/session"),
  overview: () => data<Overview>("GET", "/overview"),
  search: (q: string, limit: number) =>
    data<readonly Row[]>("GET", `/search${query({ q, limit: String(limit) })}`),
  list: (collection: string, about: Readonly<Record<string, string | undefined>>) =>
    ask<Page>("GET", `/${collection}${query(about)}`),
  read: (collection: string, id: string) => data<Entry>("GET", `/${collection}/${id}`),
  create: (collection: string, entry: { id: string } & Partial<Record<Part, PartData>>) =>
    data<Entry>("POST", `/${collection}`, entry),
  /** `autosave` true takes the place of one's own autosave below, false finishes it, undefined leaves it. */
  save: (collection: string, id: string, part: Part, base: number, content: PartData, autosave?: boolean) =>
    data<{ revision: number }>("PUT", `/${collection}/${id}/${part}`, { base, data: content, autosave }),
  revisions: (collection: string, id: string, cursor: string | null) =>
    ask<RevisionPage>(
      "GET",
      `/${collection}/${id}/revisions${query({ limit: "100", cursor: cursor ?? "" })}`,
    ),
  revision: (collection: string, id: string, part: Part, number: number) =>
    data<Revision & { readonly data: PartData }>("GET", `/${collection}/${id}/revisions/${part}/${number}`),
  presence: (collection: string, id: string, part: Part) =>
    data<Presence>("POST", `/${collection}/${id}/presence`, { part }),
  publish: (
    collection: string,
    id: string,
    languages: readonly Language[],
    revisions: Partial<Record<Part, number>>,
  ) => data<Receipt>("POST", `/${collection}/${id}/publish`, { languages, revisions }),
  unpublish: (collection: string, id: string, languages: readonly Language[]) =>
    data<Receipt>("POST", `/${collection}/${id}/unpublish`, { languages }),
  trash: (collection: string, id: string) => data<Receipt>("DELETE", `/${collection}/${id}`),
  restore: (collection: string, id: string) => ask<unknown>("POST", `/${collection}/${id}/restore`),
  references: (collection: string, id: string) =>
    data<{ readonly to: readonly Related[]; readonly from: readonly Related[] }>(
      "GET",
      `/${collection}/${id}/references`,
    ),
  notes: (collection: string, id: string) => data<readonly Note[]>("GET", `/${collection}/${id}/notes`),
  leaveNote: (
    collection: string,
    id: string,
    note: { id: string; part: Part | null; field: string | null; text: string },
  ) => data<Note>("POST", `/${collection}/${id}/notes`, note),
  completeNote: (collection: string, id: string, note: string) =>
    data<Note>("PUT", `/${collection}/${id}/notes/${note}/completion`),
  reopenNote: (collection: string, id: string, note: string) =>
    data<Note>("DELETE", `/${collection}/${id}/notes/${note}/completion`),
};
