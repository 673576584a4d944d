import { type Collection, fieldsOf, type Part } from "../../../schema/collection.ts";
import type { PartData } from "../../../schema/draft.ts";
import { kindOf } from "../../../schema/fields/index.ts";
import { mixedScriptWords } from "../../../schema/language/mixed-script.ts";
import type { Runs } from "../../../schema/language/script-runs.ts";

interface PartOf {
  readonly part: Part;
  readonly data: PartData;
}

/** Words with letters of both scripts, by field: they look right, but no search engine or screen reader knows them. */
export function mixedScript(collection: Collection, parts: readonly PartOf[]) {
  return parts.flatMap(({ part, data }) =>
    fieldsOf(collection, part).flatMap(([name, field]) => {
      const found = new Set<string>();
      const value = data[name] ?? null;
      if (value === null) return [];
      const look = (runs: Runs) => {
        for (const word of mixedScriptWords(runs.map((run) => run ?? " ").join(""))) found.add(word);
        return runs;
      };
      kindOf(field).mapText?.(value, look, field);
      return found.size > 0 ? [{ path: `${part}.${name}`, words: [...found] }] : [];
    }),
  );
}
