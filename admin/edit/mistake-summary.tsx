import { useEffect, useRef } from "preact/hooks";
import { t } from "../interface.ts";
import type { EntryForm } from "./entry-form.ts";
import { FieldLink } from "./field-link.tsx";

/** What stopped the last save or publish, each with a way to its field. */
export function MistakeSummary({ form }: { form: EntryForm }) {
  const box = useRef<HTMLDivElement>(null);
  const mistakes = form.mistakes.value;
  const stopped = mistakes !== null;
  useEffect(() => {
    if (stopped) box.current?.focus();
  }, [stopped]);
  if (!mistakes) return null;
  return (
    <div ref={box} class="notice wrong" role="alert" tabIndex={-1}>
      <p>{t(mistakes.stopped === "saving" ? "mistakesSave" : "mistakesPublish")}</p>
      <ul>
        {mistakes.list.map((mistake) => (
          <li key={`${mistake.path} ${mistake.code}`}>
            <FieldLink form={form} path={mistake.path} code={mistake.code} />
          </li>
        ))}
      </ul>
    </div>
  );
}
