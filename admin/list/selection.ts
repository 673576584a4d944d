import { useEffect, useState } from "preact/hooks";
import type { Row } from "../api.ts";

export interface Selection {
  readonly ids: ReadonlyMap<string, Row>;
  readonly toggle: (row: Row) => void;
  readonly add: (rows: readonly Row[]) => void;
  readonly clear: () => void;
}

const none: ReadonlyMap<string, Row> = new Map();

/** The entries chosen from a list; another question begins with none. */
export function useSelection(question: string): Selection {
  const [ids, setIds] = useState(none);
  useEffect(() => setIds(none), [question]);
  return {
    ids,
    toggle: (row) => {
      const next = new Map(ids);
      if (!next.delete(row.id)) next.set(row.id, row);
      setIds(next);
    },
    add: (rows) => setIds(new Map([...ids, ...rows.map((row) => [row.id, row] as const)])),
    clear: () => setIds(none),
  };
}
