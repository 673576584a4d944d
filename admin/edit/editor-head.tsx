import { Globe, Save } from "lucide";
import { Icon } from "../icon.tsx";
import { say, t } from "../interface.ts";
import { SaveState } from "../saving/save-state.tsx";
import type { EntryForm } from "./entry-form.ts";

export function EditorHead(props: {
  form: EntryForm;
  name: string;
  lang: string | undefined;
  onSave: () => Promise<boolean>;
  onPublish: () => Promise<void>;
}) {
  const { form } = props;
  const { collection } = form;
  const hindrance = hindranceOf(form);
  return (
    <header class="edit-head">
      <div class="edit-name">
        {!collection.singleton && (
          <a class="back" href={`/admin/${collection.name}`}>
            {say(collection.label.many)}
          </a>
        )}
        <h1 lang={props.lang}>{props.name}</h1>
      </div>
      <div class="edit-actions">
        {form.failure.value && (
          <p class="failure" role="alert">
            {form.failure.value}
          </p>
        )}
        <SaveState form={form} />
        <button
          type="button"
          aria-keyshortcuts="Control+S"
          disabled={form.saving.value || form.standing.value.trashed}
          onClick={() => void props.onSave()}
        >
          <Icon node={Save} />
          {t("save")}
        </button>
        <button
          type="button"
          class="primary"
          aria-keyshortcuts="Control+Enter"
          disabled={form.saving.value || hindrance !== null}
          title={hindrance ?? undefined}
          aria-describedby={hindrance === null ? undefined : "publish-hindrance"}
          onClick={() => void props.onPublish()}
        >
          <Icon node={Globe} />
          {t("publishMore")}
        </button>
        {hindrance !== null && (
          <span id="publish-hindrance" class="unseen">
            {hindrance}
          </span>
        )}
      </div>
    </header>
  );
}

/** Why there is nothing that could be published. */
function hindranceOf({ exists, changed, standing }: EntryForm): string | null {
  if (standing.value.trashed) return t("trashed");
  return exists.value || changed.value ? null : t("publishNotYet");
}
