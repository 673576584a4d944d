import { useEffect, useRef, useState } from "preact/hooks";
import { tell } from "./failure.ts";
import { t } from "./interface.ts";

/** What a screen shows: asked for when it comes and whenever `of` is another, and again with `load`. */
export function useLoaded<Value>(read: () => Promise<Value>, of: string) {
  const [answer, setAnswer] = useState<{ of: string; value: Value } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const question = useRef(0);
  const load = (): void => {
    question.current += 1;
    const mine = question.current;
    setFailure(null);
    read().then(
      (value) => mine === question.current && setAnswer({ of, value }),
      (error: unknown) => mine === question.current && setFailure(tell(error)),
    );
  };
  useEffect(() => {
    load();
    return () => {
      question.current += 1;
    };
  }, [of]);
  return { value: answer?.of === of ? answer.value : null, failure, setFailure, load };
}

/** Stands in the place of what is not there yet. */
export function Loading({ failure, load }: { failure: string | null; load: () => void }) {
  return failure === null ? (
    <p class="waiting">{t("loading")}</p>
  ) : (
    <FailureNotice failure={failure} again={load} />
  );
}

export function FailureNotice({ failure, again }: { failure: string; again: () => void }) {
  return (
    <div class="notice attention" role="alert">
      <p>{failure}</p>
      <button type="button" onClick={again}>
        {t("tryAgain")}
      </button>
    </div>
  );
}
