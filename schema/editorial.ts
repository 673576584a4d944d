import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Part } from "./collection.ts";
import type { Language } from "./language/locale.ts";

/** Instants are RFC 3339 in UTC with milliseconds, so that text order is time order. */
const instant = (name: string) => text(name);

export const entries = sqliteTable(
  "entries",
  {
    id: text("id").primaryKey(),
    collection: text("collection").notNull(),
    /** The collection's name again where there may be one entry only: UNIQUE refuses a second. */
    singleton: text("singleton").unique(),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    /** Hash of the request that created it, by which a repeated request is known. */
    createdFrom: text("created_from").notNull(),
    trashedAt: instant("trashed_at"),
  },
  (table) => [index("entries_by_collection").on(table.collection, table.id)],
);

/** One saved state of one part. Appending `base + 1` is the compare-and-set: a stale save breaks the key. */
export const revisions = sqliteTable(
  "revisions",
  {
    entry: text("entry").notNull(),
    part: text("part").$type<Part>().notNull(),
    number: integer("number").notNull(),
    data: text("data").notNull(),
    title: text("title"),
    /** The title folded, for finding it in either script with or without diacritics. */
    titleKey: text("title_key"),
    /** The slug asked for, else the one made from the title; null without either. */
    slug: text("slug"),
    author: text("author").notNull(),
    createdAt: instant("created_at").notNull(),
    /** False for an autosave: its author's next one takes its place, unless something holds on to it. */
    finished: integer("finished", { mode: "boolean" }).notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.entry, table.part, table.number] })],
);

/**
 * What is live from a version on: one shared revision, and a revision of each live language; null where the language
 * is not live. Revision 0 is a part that was never written.
 */
export const publications = sqliteTable(
  "publications",
  {
    entry: text("entry").notNull(),
    version: integer("version").notNull(),
    at: instant("at").notNull(),
    author: text("author").notNull(),
    shared: integer("shared"),
    sr: integer("sr"),
    en: integer("en"),
    srPublishedAt: instant("sr_published_at"),
    srUpdatedAt: instant("sr_updated_at"),
    enPublishedAt: instant("en_published_at"),
    enUpdatedAt: instant("en_updated_at"),
  },
  (table) => [primaryKey({ columns: [table.entry, table.version] })],
);

/** Every slug an entry ever had in a language; one is current, the others answer 301. */
export const slugs = sqliteTable(
  "slugs",
  {
    collection: text("collection").notNull(),
    language: text("language").$type<Language>().notNull(),
    slug: text("slug").notNull(),
    entry: text("entry").notNull(),
    current: integer("current", { mode: "boolean" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.language, table.slug] }),
    index("slugs_by_entry").on(table.entry),
  ],
);

/** Publications that the published database or the edge cache may not have seen yet. */
export const outbox = sqliteTable(
  "outbox",
  {
    entry: text("entry").notNull(),
    version: integer("version").notNull(),
    createdAt: instant("created_at").notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Set once projected: only the second invalidation of the cache is due, at this instant. */
    invalidateAt: instant("invalidate_at"),
    /** True when something went offline, so that the cache must not keep a stale copy either. */
    purge: integer("purge", { mode: "boolean" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.entry, table.version] })],
);

export const accounts = sqliteTable(
  "accounts",
  {
    id: text("id").primaryKey(),
    email: text("email").notNull(),
    role: text("role").$type<Role>().notNull(),
    createdAt: instant("created_at").notNull(),
    signedInAt: instant("signed_in_at"),
  },
  (table) => [uniqueIndex("accounts_by_email").on(table.email)],
);

export const roles = ["administrator", "editor"] as const;
export type Role = (typeof roles)[number];

/** `hash` is SHA-256 of a random secret that only its holder has. */
export const sessions = sqliteTable("sessions", {
  hash: text("hash").primaryKey(),
  account: text("account").notNull(),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
});

export const signInLinks = sqliteTable("sign_in_links", {
  hash: text("hash").primaryKey(),
  account: text("account").notNull(),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  /** The session that the link was used for; a link is used once. */
  session: text("session"),
});

export const scopes = ["read", "write", "publish", "admin"] as const;
export type Scope = (typeof scopes)[number];

export const tokens = sqliteTable("tokens", {
  id: text("id").primaryKey(),
  hash: text("hash").notNull().unique(),
  name: text("name").notNull(),
  scope: text("scope").$type<Scope>().notNull(),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at"),
});

/** Who did what to which entry. */
export const audit = sqliteTable(
  "audit",
  {
    id: text("id").primaryKey(),
    at: instant("at").notNull(),
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    entry: text("entry"),
    detail: text("detail"),
  },
  (table) => [index("audit_by_entry").on(table.entry, table.id)],
);

/** Answers already given, so that a repeated request gets the same one. */
export const idempotency = sqliteTable("idempotency", {
  key: text("key").primaryKey(),
  actor: text("actor").notNull(),
  answer: text("answer").notNull(),
  at: instant("at").notNull(),
});

/** Words that a live entry keeps in Latin in all Serbian texts: the glossary's, and names without a Cyrillic form. */
export const keptWords = sqliteTable(
  "kept_words",
  { entry: text("entry").notNull(), word: text("word").notNull() },
  (table) => [primaryKey({ columns: [table.entry, table.word] })],
);

/** One row for each state of all kept words; a publication fails that was made under a former one. */
export const keepEditions = sqliteTable("keep_editions", { number: integer("number").notNull().unique() });

/** Live entries that hold a word which began or ceased to be kept, and so may have to be published anew. */
export const reprojections = sqliteTable("reprojections", {
  entry: text("entry").primaryKey(),
  at: instant("at").notNull(),
});

/** A publish or an unpublish that is to happen at a minute to come. */
export const schedules = sqliteTable(
  "schedules",
  {
    id: text("id").primaryKey(),
    entry: text("entry").notNull(),
    action: text("action").$type<"publish" | "unpublish">().notNull(),
    /** JSON: the languages it is about. */
    languages: text("languages").notNull(),
    /** JSON: the revision of each part that goes live, as it stood when it was scheduled. */
    revisions: text("revisions").notNull(),
    at: instant("at").notNull(),
    author: text("author").notNull(),
    createdAt: instant("created_at").notNull(),
    state: text("state").$type<"waiting" | "done" | "failed" | "cancelled">().notNull(),
    /** Why it failed, for the desk. */
    reason: text("reason"),
    endedAt: instant("ended_at"),
  },
  (table) => [index("schedules_due").on(table.state, table.at), index("schedules_by_entry").on(table.entry)],
);

/** Who has which part of an entry open, as they last said. */
export const presence = sqliteTable(
  "presence",
  {
    entry: text("entry").notNull(),
    part: text("part").$type<Part>().notNull(),
    account: text("account").notNull(),
    seenAt: instant("seen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.entry, table.part, table.account] })],
);

/** What one editor tells another about an entry or one of its fields. */
export const notes = sqliteTable(
  "notes",
  {
    id: text("id").primaryKey(),
    entry: text("entry").notNull(),
    part: text("part").$type<Part>(),
    field: text("field"),
    text: text("text").notNull(),
    author: text("author").notNull(),
    createdAt: instant("created_at").notNull(),
    doneAt: instant("done_at"),
    doneBy: text("done_by"),
  },
  (table) => [index("notes_by_entry").on(table.entry, table.id)],
);

/** Links by which someone without an account sees an entry as drafted; `hash` is SHA-256 of the link's secret. */
export const previewLinks = sqliteTable(
  "preview_links",
  {
    id: text("id").primaryKey(),
    hash: text("hash").notNull().unique(),
    entry: text("entry").notNull(),
    /** JSON: the revision of each part that it shows. */
    revisions: text("revisions").notNull(),
    author: text("author").notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (table) => [index("preview_links_by_entry").on(table.entry)],
);
