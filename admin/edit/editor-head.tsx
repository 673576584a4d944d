import { Globe, Save } from "lucide";
import { useEffect, useRef } from "preact/hooks";
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
  const head = useRef<HTMLElement>(null);
  useEffect(() => (head.current ? tellHeight(head.current) : undefined), []);
  return (
    <header ref={head} class="edit-head">
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

/** Other bars stop below it, and it is the higher the longer the title and the narrower the window. */
function tellHeight(head: HTMLElement): () => void {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty("--edit-head", `${head.offsetHeight}px`));
  observer.observe(head);
  return () => {
    observer.disconnect();
    style.removeProperty("--edit-head");
  };
}

/** Why there is nothing that could be published. */
function hindranceOf({ exists, changed, standing }: EntryForm): string | null {
  if (standing.value.trashed) return t("trashed");
  return exists.value || changed.value ? null : t("publishNotYet");
}
