import { useEffect, useId, useState } from "preact/hooks";
import type { Part } from "../../schema/collection.ts";
import type { Field } from "../../schema/fields/index.ts";
import { formatList } from "../../schema/language/list.ts";
import { savingTexts } from "../../schema/texts/saving.ts";
import { api, type SavedPart } from "../api.ts";
import { Difference } from "../difference/difference.tsx";
import { compared } from "../difference/formatting.ts";
import { languageTag } from "../fields/widget.ts";
import { phrase, say, speech, t } from "../interface.ts";
import type { EntryForm } from "./entry-form.ts";
import { adopt, changedBy, dataOf, isTouched, type PartForm, rebase } from "./part-form.ts";

/** Two versions of a part where they differ, and the choice between them, field by field. */
export function Conflict(props: { form: EntryForm; part: PartForm; onSave: () => Promise<boolean> }) {
  const { form, part } = props;
  const theirs = part.theirs.value;
  const author = useAuthor(form, part.part, theirs?.revision);
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  if (!theirs) return null;
  const whose = (asked: ReturnType<typeof changedBy>) =>
    part.fields.filter(([name]) => changedBy(part, theirs, name) === asked);
  const contested = whose("both");
  const isMine = (name: string): boolean => chosen[name] ?? isTouched(part, name);
  const saveChosen = (): void => {
    rebase(part, theirs, isMine);
    form.failure.value = null;
    void props.onSave();
  };
  const takeTheirs = (): void => {
    const mine = dataOf(part);
    adopt(part, theirs);
    part.aside.value = mine;
    form.failure.value = null;
  };
  const title = t("conflictTitle", { part: t(`part.${part.part}`) });
  return (
    <section tabIndex={-1} class="notice conflict" aria-label={title}>
      <h2>{title}</h2>
      <p>{contested.length > 0 ? phrase(savingTexts.conflictChoose) : t("conflictSame")}</p>
      {contested.map(([name, field]) => (
        <FieldChoice
          key={name}
          part={part}
          theirs={theirs}
          name={name}
          field={field}
          author={author}
          isMine={isMine(name)}
          onChoose={(mine) => setChosen({ ...chosen, [name]: mine })}
        />
      ))}
      <Uncontested mine={whose("mine")} theirs={whose("theirs")} />
      <div class="actions">
        <button type="button" class="primary" onClick={saveChosen}>
          {phrase(savingTexts.saveChosen)}
        </button>
        <button type="button" onClick={takeTheirs}>
          {t("takeTheirs")}
        </button>
      </div>
    </section>
  );
}

/** Who saved the other version, once that is known. */
function useAuthor(form: EntryForm, part: Part, revision: number | undefined): string | null {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    setName(null);
    if (revision === undefined) return;
    api.revision(form.collection.name, form.id, part, revision).then(
      ({ author }) => current && setName(author.name),
      // Without a name it is simply someone else's.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [form, part, revision]);
  return name;
}

/** What one of the two alone changed is not asked about. */
function Uncontested({ mine, theirs }: { mine: PartForm["fields"]; theirs: PartForm["fields"] }) {
  const named = (fields: PartForm["fields"]): string =>
    formatList(
      speech.value,
      fields.map(([, field]) => say(field.label)),
    );
  if (mine.length + theirs.length === 0) return null;
  return (
    <details>
      <summary>{phrase(savingTexts.rest, { count: mine.length + theirs.length })}</summary>
      {mine.length > 0 && <p>{phrase(savingTexts.onlyYours, { fields: named(mine) })}</p>}
      {theirs.length > 0 && <p>{phrase(savingTexts.onlyTheirs, { fields: named(theirs) })}</p>}
    </details>
  );
}

function FieldChoice(props: {
  part: PartForm;
  theirs: SavedPart;
  name: string;
  field: Field;
  author: string | null;
  isMine: boolean;
  onChoose: (mine: boolean) => void;
}) {
  const { part, theirs, name, field, author, isMine, onChoose } = props;
  const id = useId();
  const lang = languageTag(part.part);
  const texts = {
    mine: compared(field, part.values[name]?.value),
    theirs: compared(field, theirs.data?.[name]),
  };
  return (
    <fieldset class="field-choice">
      <legend>{phrase(savingTexts.chooseVersion, { field: say(field.label) })}</legend>
      <div class="two-versions">
        {(["mine", "theirs"] as const).map((whose) => (
          <div key={whose} class="version">
            <label class="check">
              <input
                type="radio"
                name={id}
                checked={isMine === (whose === "mine")}
                aria-describedby={`${id}-${whose}`}
                onChange={() => onChoose(whose === "mine")}
              />
              {whose === "theirs" && author ? phrase(savingTexts.theirsBy, { name: author }) : t(whose)}
            </label>
            <div id={`${id}-${whose}`} class="version-text" lang={texts[whose] ? lang : undefined}>
              {texts[whose] || t("empty")}
            </div>
          </div>
        ))}
      </div>
      {texts.mine !== "" && texts.theirs !== "" && (
        <details>
          <summary>{phrase(savingTexts.changes)}</summary>
          <Difference before={texts.theirs} after={texts.mine} lang={lang} />
        </details>
      )}
    </fieldset>
  );
}
