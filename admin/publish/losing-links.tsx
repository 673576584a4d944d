import { useEffect, useState } from "preact/hooks";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import type { EntryName } from "../api.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { ReferredBy } from "./referred-by.tsx";
import { readSummary } from "./summary.ts";

/** The public pages that lead to what is about to go offline; nothing is said where that cannot be asked. */
export function LosingLinks({ form }: { form: EntryForm }) {
  const [entries, setEntries] = useState<readonly EntryName[]>([]);
  useEffect(() => {
    let current = true;
    readSummary(form.collection.name, form.id, []).then(
      ({ referredBy }) => current && setEntries(referredBy ?? []),
      () => current && setEntries([]),
    );
    return () => {
      current = false;
    };
  }, [form]);
  return <ReferredBy entries={entries} text={texts.referredByLost} />;
}
