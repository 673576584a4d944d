import type { Place, Receipt } from "../api.ts";

/** Seconds to wait before each look. */
const pauses = [0, 1, 2, 4, 8, 15];

/** Looks at what the public sees, as a visitor does, until it is at least this version. False when it is not in time. */
export async function seenByVisitors(
  { collection, id }: { readonly collection: string; readonly id: string },
  { locale, url }: Place,
  version: Receipt["version"],
  signal: AbortSignal,
): Promise<boolean> {
  const query = new URLSearchParams({ locale, fields: "version" });
  for (const seconds of pauses) {
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    if (signal.aborted) return false;
    const answers = await Promise.all([
      look(`/api/v1/${collection}/${id}?${query}`, signal),
      url === null ? null : look(url, signal),
    ]);
    const [document, page] = answers;
    if (page === undefined || !document) continue;
    const { data } = (await document.json()) as { data: { version: number } };
    if (data.version >= version) return true;
  }
  return false;
}

/** Undefined where there is nothing to be seen now. */
async function look(path: string, signal: AbortSignal): Promise<Response | undefined> {
  const asVisitor = { credentials: "omit", cache: "no-store", signal } as const;
  const answer = await fetch(path, asVisitor).catch(() => undefined);
  return answer?.ok ? answer : undefined;
}
