import { useEffect, useRef } from "preact/hooks";
import { showValue } from "../fields/index.ts";
import { say, t } from "../interface.ts";
import type { EntryForm } from "./entry-form.ts";
import { adopt, dataOf, isTouched, type PartForm, rebase, same } from "./part-form.ts";

/** Two versions of a part, field by field where they differ, and the choice between them. */
export function Conflict(props: { form: EntryForm; part: PartForm; onSave: () => Promise<boolean> }) {
  const { form, part } = props;
  const theirs = part.theirs.value;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (!theirs) return null;
  const different = part.fields.filter(([name]) => !same(part.values[name]?.value, theirs.data?.[name]));
  const keepMine = (): void => {
    rebase(part, theirs);
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
    <section ref={box} tabIndex={-1} class="notice conflict" aria-label={title}>
      <h2>{title}</h2>
      <p>{different.length > 0 ? t("conflictText") : t("conflictSame")}</p>
      {different.length > 0 && (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{t("mine")}</th>
              <th scope="col">{t("theirs")}</th>
            </tr>
          </thead>
          <tbody>
            {different.map(([name, field]) => (
              <tr key={name}>
                <th scope="row">{say(field.label)}</th>
                <td>
                  {isTouched(part, name)
                    ? showValue(field, part.values[name]?.value) || t("empty")
                    : t("untouched")}
                </td>
                <td>{showValue(field, theirs.data?.[name]) || t("empty")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={keepMine}>
          {t("keepMine")}
        </button>
        <button type="button" onClick={takeTheirs}>
          {t("takeTheirs")}
        </button>
      </div>
    </section>
  );
}
