import { useEffect, useRef, useState } from "preact/hooks";
import { api, type Row } from "../api.ts";
import { tell } from "../failure.ts";

interface Asked {
  rows: readonly Row[] | null;
  next: string | null;
  failure: string | null;
  busy: boolean;
}

const nothing: Asked = { rows: null, next: null, failure: null, busy: true };

/** The rows of a list so far; an answer to a question no longer asked is dropped. */
export function useRows(collection: string, q: string, state: string) {
  const [asked, setAsked] = useState<Asked>(nothing);
  const question = useRef(0);

  const load = async (cursor: string | null, before: readonly Row[]): Promise<void> => {
    question.current += 1;
    const mine = question.current;
    setAsked((now) => ({ ...now, failure: null, busy: true }));
    try {
      const page = await api.list(collection, { q, state, ...(cursor && { cursor }) });
      if (mine !== question.current) return;
      setAsked({ rows: [...before, ...page.data], next: page.page.next, failure: null, busy: false });
    } catch (error) {
      if (mine !== question.current) return;
      const failure = tell(error);
      setAsked((now) => ({ ...now, failure, busy: false }));
    }
  };

  useEffect(() => {
    void load(null, []);
    return () => {
      question.current += 1;
    };
  }, [collection, q, state]);

  return {
    ...asked,
    more: () => void load(asked.next, asked.rows ?? []),
    again: () => void load(null, []),
  };
}
