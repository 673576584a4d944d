import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Collection } from "../../schema/collection.ts";
import { languages } from "../../schema/language/locale.ts";
import { bulkTexts, listTexts as texts } from "../../schema/texts/list.ts";
import { type BulkAction, isRunning, start } from "../bulk/job.ts";
import { Dialog } from "../dialog.tsx";
import { phrase, t } from "../interface.ts";
import { useActions } from "../shell/actions.ts";
import type { Selection } from "./selection.ts";

/** What can be done with all that is selected. */
export function BulkBar(props: {
  collection: Collection;
  selection: Selection;
  trashed: boolean;
  children: ComponentChildren;
}) {
  const { selection, trashed } = props;
  const [asked, setAsked] = useState<BulkAction | null>(null);
  const actions: readonly BulkAction[] = trashed ? ["restore"] : ["publish", "unpublish", "trash"];
  useActions(() =>
    actions.map((action) => ({ id: action, text: phrase(bulkTexts[action]), run: () => setAsked(action) })),
  );
  return (
    <section class="bulk-bar" aria-label={phrase(texts.bulkActions)}>
      <p role="status">{phrase(texts.selected, { count: selection.ids.size })}</p>
      {actions.map((action) => (
        <button key={action} type="button" disabled={isRunning()} onClick={() => setAsked(action)}>
          {t(moreOf[action])}
        </button>
      ))}
      {props.children}
      <button type="button" class="bare" onClick={selection.clear}>
        {phrase(texts.selectNone)}
      </button>
      {asked && (
        <BulkQuestion
          collection={props.collection}
          action={asked}
          selection={selection}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

const moreOf = {
  publish: "publishMore",
  unpublish: "unpublishMore",
  trash: "trashMore",
  restore: "restore",
} as const;

const askOf = {
  publish: bulkTexts.askPublish,
  unpublish: bulkTexts.askUnpublish,
  trash: bulkTexts.askTrash,
  restore: bulkTexts.askRestore,
} as const;

/** Asked once for all of them. */
function BulkQuestion(props: {
  collection: Collection;
  action: BulkAction;
  selection: Selection;
  onClose: () => void;
}) {
  const { collection, action, selection, onClose } = props;
  const [chosen, setChosen] = useState<readonly ("sr" | "en")[]>(languages);
  const byLanguage = action === "publish" || action === "unpublish";
  const begin = (): void => {
    start({ collection, action, languages: chosen, rows: [...selection.ids.values()] });
    onClose();
    selection.clear();
  };
  return (
    <Dialog title={phrase(bulkTexts[action])} onClose={onClose}>
      <p>{phrase(askOf[action], { count: selection.ids.size })}</p>
      {byLanguage && (
        <fieldset class="choices inline">
          <legend>{phrase(bulkTexts.which)}</legend>
          {languages.map((language) => (
            <label key={language} class="check">
              <input
                type="checkbox"
                checked={chosen.includes(language)}
                onChange={({ currentTarget }) =>
                  setChosen(
                    languages.filter((one) =>
                      one === language ? currentTarget.checked : chosen.includes(one),
                    ),
                  )
                }
              />
              <span>{t(`part.${language}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <footer>
        <button type="button" onClick={onClose}>
          {t("cancel")}
        </button>
        <button
          type="button"
          class={action === "publish" || action === "restore" ? "primary" : "danger"}
          disabled={byLanguage && chosen.length === 0}
          onClick={begin}
        >
          {t(action)}
        </button>
      </footer>
    </Dialog>
  );
}
