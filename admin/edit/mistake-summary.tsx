import { useEffect, useRef } from "preact/hooks";
import { isPart } from "../../schema/collection.ts";
import type { Mistake } from "../../schema/validation.ts";
import { say, t } from "../interface.ts";
import type { EntryForm } from "./entry-form.ts";
import { idOfField, mistakeIn } from "./field-frame.tsx";

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
            <MistakeLink form={form} mistake={mistake} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function MistakeLink({ form, mistake }: { form: EntryForm; mistake: Mistake }) {
  const [part = "", name = "", ...inside] = mistake.path.split(".");
  const known = isPart(part) ? form.parts[part].fields.find(([one]) => one === name) : undefined;
  if (!isPart(part) || !known) return <>{mistake.path}</>;
  const id = idOfField(part, name);
  const goThere = (event: Event): void => {
    event.preventDefault();
    if (part !== "shared") form.language.value = part;
    // The other language's fields are shown with the next frame.
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  return (
    <a href={`#${id}`} onClick={goThere}>
      {say(known[1].label)} ({t(`part.${part}`)}){" "}
      {mistakeIn(known[1], form.parts[part].values[name]?.value, inside.join("."), mistake.code)}
    </a>
  );
}
