import { effect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { languages } from "../../schema/language/locale.ts";
import { say, t } from "../interface.ts";
import { lazyScreen } from "../lazy-screen.tsx";
import { usePresence } from "../presence/presence.ts";
import { hasPreview, previewing } from "../preview/previewing.ts";
import { PublishDialog } from "../publish/publish-dialog.tsx";
import { useAutosave } from "../saving/autosave.ts";
import { useCopies } from "../saving/keep-copies.ts";
import { LeftBehind } from "../saving/left-behind.tsx";
import { unsaved } from "../unsaved.ts";
import { useKeys } from "../use-keys.ts";
import { Beside } from "./beside.tsx";
import { EditorActions } from "./editor-actions.tsx";
import { EditorHead } from "./editor-head.tsx";
import { type EntryForm, localizedNames, titleOf } from "./entry-form.ts";
import { LanguageTabs } from "./language-tabs.tsx";
import { useLeavingGuard } from "./leaving-guard.ts";
import { LeavingQuestion } from "./leaving-question.tsx";
import { MistakeSummary } from "./mistake-summary.tsx";
import { Notices } from "./notices.tsx";
import { LanguagePart, SharedPart } from "./part-section.tsx";
import { autosave, save } from "./save.ts";
import { StandingPanel } from "./standing-panel.tsx";

const PreviewPanel = lazyScreen(
  () => import("../preview/preview-panel.tsx"),
  ({ PreviewPanel }) => PreviewPanel,
);

export function EntryEditor({ form, onCreated }: { form: EntryForm; onCreated: () => void }) {
  const [publishing, setPublishing] = useState<"now" | "later" | null>(null);
  const inPreview = previewing.value && form.exists.value && hasPreview(form.collection);
  const titled = titleOf(form);
  const unnamed = form.exists.value
    ? t("untitled")
    : t("newEntry", { collection: say(form.collection.label.one) });
  const name = form.collection.singleton ? say(form.collection.label.one) : (titled?.title ?? unnamed);

  const saveNow = async (): Promise<boolean> => {
    const isNew = !form.exists.peek();
    const saved = await save(form);
    if (isNew && form.exists.peek()) onCreated();
    return saved;
  };
  const saveQuietly = async (): Promise<boolean> => {
    const isNew = !form.exists.peek();
    const saved = await autosave(form);
    if (isNew && form.exists.peek()) onCreated();
    return saved;
  };
  const saveAndAsk = async (later = false): Promise<void> => {
    if (publishing || form.standing.peek().trashed) return;
    if ((await saveNow()) && form.exists.peek()) setPublishing(later ? "later" : "now");
  };

  useEffect(() => {
    document.title = `${name} · Prelo`;
  }, [name]);
  useEffect(() => {
    const follow = effect(() => {
      unsaved.value = form.changed.value;
    });
    return () => {
      follow();
      unsaved.value = false;
    };
  }, [form]);
  useLeavingGuard();
  useAutosave(form, saveQuietly);
  useCopies(form);
  usePresence(form);
  useKeys((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    // On a Cyrillic keyboard the key's own letter is another one.
    if (event.key === "s" || event.code === "KeyS") void saveNow();
    else if (event.key === "Enter") void saveAndAsk();
    else return;
    event.preventDefault();
  });

  return (
    <div class="screen edit-screen">
      <EditorHead
        form={form}
        name={name}
        lang={form.collection.singleton ? undefined : titled?.lang}
        onSave={saveNow}
        onPublish={saveAndAsk}
      />
      {form.collection.singleton && form.collection.help && <p class="quiet">{say(form.collection.help)}</p>}
      <LeftBehind form={form} />
      <Notices form={form} onSave={saveNow} />
      <MistakeSummary form={form} />
      <div class={inPreview ? "edit-body with-preview" : "edit-body"}>
        <div class="parts">
          {form.parts.shared.fields.length > 0 && <SharedPart form={form} />}
          <LanguageTabs form={form} />
          <div class="languages" style={{ "--rows": localizedNames(form).length + 1 }}>
            {languages.map((language) => (
              <LanguagePart key={language} form={form} language={language} />
            ))}
          </div>
        </div>
        {inPreview && <PreviewPanel form={form} />}
        <div class="beside">
          <StandingPanel form={form} />
          {form.exists.value && <Beside form={form} />}
        </div>
      </div>
      {publishing && (
        <PublishDialog form={form} later={publishing === "later"} onClose={() => setPublishing(null)} />
      )}
      <LeavingQuestion onSave={saveNow} />
      <EditorActions form={form} onSave={saveNow} onPublish={saveAndAsk} />
    </div>
  );
}
