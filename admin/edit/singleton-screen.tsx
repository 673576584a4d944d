import { useEffect, useState } from "preact/hooks";
import type { Collection } from "../../schema/collection.ts";
import { api } from "../api.ts";
import { tell } from "../failure.ts";
import { t } from "../interface.ts";
import { EntryEditor } from "./entry-editor.tsx";
import { createEntryForm, type EntryForm } from "./entry-form.ts";

/** The edit screen of the one entry there is, or of the one there will be. */
export function SingletonScreen({ collection }: { collection: Collection }) {
  const [form, setForm] = useState<EntryForm | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    const load = async (): Promise<EntryForm> => {
      const only = (await api.list(collection.name, { limit: "1" })).data[0];
      return createEntryForm(collection, only ? await api.read(collection.name, only.id) : null);
    };
    load().then(
      (loaded) => current && setForm(loaded),
      (error: unknown) => current && setFailure(tell(error)),
    );
    return () => {
      current = false;
    };
  }, [collection]);

  if (failure)
    return (
      <p class="notice attention" role="alert">
        {failure}
      </p>
    );
  return form ? (
    <EntryEditor form={form} onCreated={() => undefined} />
  ) : (
    <p class="waiting">{t("loading")}</p>
  );
}
