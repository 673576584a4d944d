import { useLocation } from "preact-iso/router";
import { languages } from "../../schema/language/locale.ts";
import { historyTexts } from "../../schema/texts/history.ts";
import { publishingTexts } from "../../schema/texts/publishing.ts";
import { relationTexts } from "../../schema/texts/relations.ts";
import { shortcutTexts as texts } from "../../schema/texts/shortcuts.ts";
import { tell } from "../failure.ts";
import { phrase, t } from "../interface.ts";
import { hasPreview, previewing } from "../preview/previewing.ts";
import { duplicated } from "../relations/duplicate.tsx";
import { type Action, useActions } from "../shell/actions.ts";
import { leaving } from "../unsaved.ts";
import type { EntryForm } from "./entry-form.ts";
import { restore } from "./publish.ts";
import { useUndo } from "./use-undo.ts";

/** What can be done with the entry from anywhere on its screen. */
export function EditorActions(props: {
  form: EntryForm;
  onSave: () => Promise<boolean>;
  onPublish: (later: boolean) => Promise<void>;
}) {
  const { form } = props;
  const { route } = useLocation();
  useUndo(form);
  useActions(() => {
    const save = { id: "save", text: phrase(texts.saveThis), run: () => void props.onSave() };
    const publish = {
      id: "publish",
      text: phrase(texts.publishThis),
      run: () => void props.onPublish(false),
    };
    const schedule = {
      id: "schedule",
      text: phrase(texts.scheduleThis),
      run: () => void props.onPublish(true),
    };
    if (!form.exists.peek()) return [publish, save];
    const restoring = { id: "restore", text: t("restore"), run: () => void restore(form) };
    const changing = form.standing.peek().trashed ? [restoring] : [publish, save, schedule];
    return [...changing, ...lookingActions(form, route), ...leavingSiteActions(form)];
  });
  return null;
}

/** What shows the entry in another way, or makes another of it. */
function lookingActions(form: EntryForm, route: (path: string) => void): readonly Action[] {
  const { collection, id } = form;
  const preview = {
    id: "preview",
    text: phrase(previewing.peek() ? publishingTexts.previewClose : publishingTexts.preview),
    run: () => {
      previewing.value = !previewing.peek();
    },
  };
  const history = {
    id: "history",
    text: phrase(historyTexts.history),
    run: () => leaving(() => route(`/admin/${collection.name}/${id}/history`)),
  };
  const copy = async (): Promise<void> => {
    try {
      route(`/admin/${collection.name}/${await duplicated(collection.name, id)}`);
    } catch (error) {
      form.failure.value = tell(error);
    }
  };
  const duplicate = {
    id: "duplicate",
    text: phrase(relationTexts.duplicate),
    run: () => leaving(() => void copy()),
  };
  return [
    ...(hasPreview(collection) ? [preview] : []),
    history,
    ...(collection.singleton ? [] : [duplicate]),
  ];
}

/** What takes the entry from the site; each is asked about first. */
function leavingSiteActions({ asked, collection, standing }: EntryForm): readonly Action[] {
  const { live, trashed } = standing.peek();
  const unpublish = languages
    .filter((language) => live[language] !== null)
    .map((language) => ({
      id: `unpublish-${language}`,
      text: phrase(texts.unpublishThis, { language: t(`language.${language}`) }),
      run: () => {
        asked.value = language;
      },
    }));
  const trash = {
    id: "trash",
    text: t("trashMore"),
    run: () => {
      asked.value = "trash";
    },
  };
  return [...unpublish, ...(trashed || collection.singleton ? [] : [trash])];
}
