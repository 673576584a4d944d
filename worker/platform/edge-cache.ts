/** Cloudflare's Workers Cache in front of this Worker, or nothing where it does not exist. */
export interface EdgeCache {
  /** Marks pages with these tags stale; a stale copy may still be served while the origin fails. */
  readonly invalidate: (tags: readonly string[]) => Promise<void>;
  /** Removes pages with these tags, stale copies too. */
  readonly purge: (tags: readonly string[]) => Promise<void>;
}

const tagsPerCall = 100;

/** `standIn` receives the calls where the runtime has no cache of its own. */
export function openEdgeCache(context: ExecutionContext, standIn?: Fetcher): EdgeCache {
  const call = async (action: "invalidate" | "purge", tags: readonly string[]) => {
    for (let start = 0; start < tags.length; start += tagsPerCall) {
      const slice = tags.slice(start, start + tagsPerCall);
      if (context.cache) {
        const result = await context.cache[action]({ tags: slice });
        if (!result.success) throw new Error(`The edge cache refused to ${action}.`);
      } else if (standIn) {
        const answer = await standIn.fetch(`http://edge-cache/${action}`, {
          method: "POST",
          body: JSON.stringify({ tags: slice }),
        });
        if (!answer.ok) throw new Error(`The edge cache refused to ${action}.`);
      }
    }
  };
  return { invalidate: (tags) => call("invalidate", tags), purge: (tags) => call("purge", tags) };
}

/** The tag of an entry, of a collection's lists, and of what stands on every page. */
export const tagOf = {
  entry: (id: string) => `e:${id}`,
  collection: (name: string) => `c:${name}`,
};

/** The tag of every public answer. */
export const everythingTag = "all";
