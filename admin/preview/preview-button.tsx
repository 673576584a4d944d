import { Eye } from "lucide";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { Icon } from "../icon.tsx";
import { phrase } from "../interface.ts";
import { hasPreview, previewing } from "./previewing.ts";

/** Opens and closes the preview beside the form. */
export function PreviewButton({ form }: { form: EntryForm }) {
  if (!hasPreview(form.collection)) return null;
  return (
    <button
      type="button"
      aria-pressed={previewing.value && form.exists.value}
      disabled={!form.exists.value}
      onClick={() => {
        previewing.value = !previewing.value;
      }}
    >
      <Icon node={Eye} />
      {phrase(texts.preview)}
    </button>
  );
}
