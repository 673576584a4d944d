import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { useLoaded } from "../loaded.tsx";
import { ReferredBy } from "./referred-by.tsx";
import { readSummary } from "./summary.ts";

/** The public pages that lead to what is about to go offline; nothing is said where that cannot be asked. */
export function LosingLinks({ form }: { form: EntryForm }) {
  const { value } = useLoaded(() => readSummary(form.collection.name, form.id, []), form.id);
  return <ReferredBy entries={value?.referredBy ?? []} text={texts.referredByLost} />;
}
