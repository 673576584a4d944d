import { parts } from "../../schema/collection.ts";
import { formatList } from "../../schema/language/list.ts";
import { savingTexts } from "../../schema/texts/saving.ts";
import { door } from "../door.ts";
import { type EntryForm, unsavableNow } from "../edit/entry-form.ts";
import { fieldAt } from "../edit/field-link.tsx";
import { goToField } from "../edit/go-to-field.ts";
import { clock, phrase, say, speech, t } from "../interface.ts";

/** What has become of the text, always in sight; read out only where the editor should know. */
export function SaveState({ form }: { form: EntryForm }) {
  const inConflict = parts.some((part) => form.parts[part].theirs.value !== null);
  const trouble = form.trouble.value;
  const matters = inConflict || trouble !== null || unsavableNow(form).length > 0 || form.saving.value;
  return (
    <p class="save-state" role="status" aria-live={matters ? "polite" : "off"}>
      <State form={form} inConflict={inConflict} />
    </p>
  );
}

function State({ form, inConflict }: { form: EntryForm; inConflict: boolean }) {
  const trouble = form.trouble.value;
  if (form.saving.value) return <>{t("saving")}</>;
  if (inConflict)
    return (
      <button type="button" class="bare unsaved" onClick={goToConflict}>
        {phrase(savingTexts.conflict)}
      </button>
    );
  if (door.value === "put off")
    return (
      <>
        <strong class="unsaved">{phrase(savingTexts.signedOut)}</strong>{" "}
        <button
          type="button"
          onClick={() => {
            door.value = "asking";
          }}
        >
          {phrase(savingTexts.signInAgain)}
        </button>
      </>
    );
  if (form.changed.value && form.standing.value.trashed)
    return <strong class="unsaved">{phrase(savingTexts.inTrash)}</strong>;
  const unsavable = unsavableNow(form).map(({ path }) => path);
  if (unsavable.length > 0 && !trouble?.passing) return <FieldState form={form} paths={unsavable} />;
  if (form.changed.value && trouble) return <strong class="unsaved">{phrase(trouble.label)}</strong>;
  if (form.changed.value) return <>{t("notSaved")}</>;
  if (form.savedAt.value) return <>{t("savedAt", { time: clock(form.savedAt.value) })}</>;
  return <>{form.exists.value ? t("saved") : t("nothingWritten")}</>;
}

/** Names the fields that keep the form from being saved whole, and leads to the first. */
function FieldState({ form, paths }: { form: EntryForm; paths: readonly string[] }) {
  const [first = ""] = paths;
  const labels = paths.map((path) => fieldAt(form, path)?.label);
  const named = [...new Set(labels.flatMap((label) => (label ? [say(label)] : [])))];
  return (
    <button type="button" class="bare unsaved" onClick={() => goToField(form, first)}>
      {phrase(savingTexts.unsavableFields, { fields: formatList(speech.value, named) })}
    </button>
  );
}

function goToConflict(): void {
  document.querySelector<HTMLElement>(".conflict")?.focus();
}
