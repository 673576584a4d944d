import type { Part } from "../../schema/collection.ts";
import type { PartData } from "../../schema/draft.ts";

/** What one tab holds of a part that the server does not have yet. */
export interface Copy {
  /** Of the entry, the part and the tab. */
  readonly key: string;
  /** The tab that wrote it. */
  readonly holder: string;
  readonly account: string;
  readonly collection: string;
  readonly entry: string;
  /** False for an entry that was never saved. */
  readonly exists: boolean;
  readonly part: Part;
  /** The revision that was written upon, and what it held. */
  readonly base: number;
  readonly from: PartData;
  readonly data: PartData;
  readonly at: string;
}

const longest = 90 * 24 * 60 * 60 * 1000;

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("prelo", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("copies", { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function ask<Answer>(
  mode: IDBTransactionMode,
  act: (copies: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("copies", mode);
    const request = act(transaction.objectStore("copies"));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

export async function keepCopy(copy: Copy): Promise<void> {
  await ask("readwrite", (copies) => copies.put(copy));
}

export async function dropCopy(key: string): Promise<void> {
  await ask("readwrite", (copies) => copies.delete(key));
}

/** What tabs that are no longer open have left behind of an entry, or of entries that were never saved. */
export async function leftBehind(about: {
  readonly account: string;
  readonly collection: string;
  readonly entry: string | null;
}): Promise<readonly Copy[]> {
  const copies = await allLeftBehind(about.account);
  return copies.filter(
    ({ collection, entry, exists }) =>
      collection === about.collection && (about.entry === null ? !exists : entry === about.entry),
  );
}

/** The same of all entries. */
export async function allLeftBehind(account: string): Promise<readonly Copy[]> {
  const copies: readonly Copy[] = await ask("readonly", (store) => store.getAll());
  const held = "locks" in navigator ? ((await navigator.locks.query()).held ?? []) : [];
  const open = new Set(held.map(({ name }) => name));
  const found: Copy[] = [];
  for (const copy of copies) {
    if (Date.parse(copy.at) < Date.now() - longest) await dropCopy(copy.key);
    else if (copy.account === account && !open.has(copy.holder)) found.push(copy);
  }
  return found;
}
