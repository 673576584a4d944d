import { useEffect, useRef, useState } from "preact/hooks";
import { api, type Page, type Row } from "../api.ts";
import { rememberTitle } from "../entries/titles.ts";
import { tell } from "../failure.ts";

interface Asked {
  rows: readonly Row[] | null;
  next: string | null;
  failure: string | null;
  busy: boolean;
}

const nothing: Asked = { rows: null, next: null, failure: null, busy: true };

export type ListQuestion = Readonly<Record<string, string>>;

const page = "50";

/** The rows of a list so far; an answer to a question no longer asked is dropped. */
export function useRows(collection: string, asked: ListQuestion, edition: unknown) {
  const [answered, setAnswered] = useState<Asked>(nothing);
  const question = useRef(0);
  const key = JSON.stringify(asked);

  const load = async (cursor: string | null, before: readonly Row[]): Promise<void> => {
    question.current += 1;
    const mine = question.current;
    setAnswered((now) => ({ ...now, failure: null, busy: true }));
    try {
      const found = await api.list(collection, { ...asked, limit: page, ...(cursor && { cursor }) });
      if (mine !== question.current) return;
      for (const { id, title } of found.data) rememberTitle(collection, id, title);
      setAnswered({ rows: [...before, ...found.data], next: found.page.next, failure: null, busy: false });
    } catch (error) {
      if (mine !== question.current) return;
      const failure = tell(error);
      setAnswered((now) => ({ ...now, failure, busy: false }));
    }
  };

  useEffect(() => {
    void load(null, []);
    return () => {
      question.current += 1;
    };
  }, [collection, key, edition]);

  return {
    ...answered,
    more: () => void load(answered.next, answered.rows ?? []),
    again: () => void load(null, []),
  };
}

/** Every row there is, asked for page by page. */
export async function allRows(collection: string, asked: ListQuestion): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const found: Page = await api.list(collection, { ...asked, limit: "100", ...(cursor && { cursor }) });
    rows.push(...found.data);
    cursor = found.page.next;
  } while (cursor !== null);
  return rows;
}
