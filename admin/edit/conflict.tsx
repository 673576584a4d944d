import { useId, useState } from "preact/hooks";
import type { Field } from "../../schema/fields/index.ts";
import { savingTexts } from "../../schema/texts/saving.ts";
import type { SavedPart } from "../api.ts";
import { Difference } from "../difference/difference.tsx";
import { showValue } from "../fields/index.ts";
import { languageTag } from "../fields/widget.ts";
import { phrase, say, t } from "../interface.ts";
import type { EntryForm } from "./entry-form.ts";
import { adopt, dataOf, isTouched, type PartForm, rebase, same } from "./part-form.ts";

/** Two versions of a part where they differ, and the choice between them, field by field. */
export function Conflict(props: { form: EntryForm; part: PartForm; onSave: () => Promise<boolean> }) {
  const { form, part } = props;
  const theirs = part.theirs.value;
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  if (!theirs) return null;
  const different = part.fields.filter(([name]) => !same(part.values[name]?.value, theirs.data?.[name]));
  // What the editor never touched is theirs unless they say otherwise.
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
      <p>{different.length > 0 ? phrase(savingTexts.conflictChoose) : t("conflictSame")}</p>
      {different.map(([name, field]) => (
        <FieldChoice
          key={name}
          part={part}
          theirs={theirs}
          name={name}
          field={field}
          isMine={isMine(name)}
          onChoose={(mine) => setChosen({ ...chosen, [name]: mine })}
        />
      ))}
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

function FieldChoice(props: {
  part: PartForm;
  theirs: SavedPart;
  name: string;
  field: Field;
  isMine: boolean;
  onChoose: (mine: boolean) => void;
}) {
  const { part, theirs, name, field, isMine, onChoose } = props;
  const id = useId();
  const lang = languageTag(part.part);
  const texts = {
    mine: showValue(field, part.values[name]?.value),
    theirs: showValue(field, theirs.data?.[name]),
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
              {t(whose)}
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
