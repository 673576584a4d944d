import { parts } from "../../schema/collection.ts";
import { t } from "../interface.ts";
import { Conflict } from "./conflict.tsx";
import type { EntryForm } from "./entry-form.ts";
import { fill } from "./part-form.ts";
import { restore } from "./publish.ts";

/** What the editor should know before going on. */
export function Notices({ form, onSave }: { form: EntryForm; onSave: () => Promise<boolean> }) {
  return (
    <>
      {form.standing.value.trashed && (
        <div class="notice attention">
          <p>{t("trashed")}</p>
          <button type="button" onClick={() => void restore(form)}>
            {t("restore")}
          </button>
        </div>
      )}
      {form.news.value.map((one) => (
        <p key={one} class="notice" role="status">
          {one}
        </p>
      ))}
      {parts.map((part) => (
        <PartNotices key={part} form={form} part={part} onSave={onSave} />
      ))}
    </>
  );
}

function PartNotices(props: {
  form: EntryForm;
  part: (typeof parts)[number];
  onSave: () => Promise<boolean>;
}) {
  const part = props.form.parts[props.part];
  const aside = part.aside.value;
  if (part.theirs.value) return <Conflict form={props.form} part={part} onSave={props.onSave} />;
  if (!aside) return null;
  const bringBack = (): void => {
    fill(part, aside);
    part.aside.value = null;
  };
  return (
    <div class="notice">
      <p>{t("putAside", { part: t(`part.${part.part}`) })}</p>
      <button type="button" onClick={bringBack}>
        {t("bringBack")}
      </button>
    </div>
  );
}
