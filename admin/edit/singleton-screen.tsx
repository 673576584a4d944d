import type { Collection } from "../../schema/collection.ts";
import { api } from "../api.ts";
import { Loading, useLoaded } from "../loaded.tsx";
import { EntryEditor } from "./entry-editor.tsx";
import { createEntryForm, type EntryForm } from "./entry-form.ts";

/** The edit screen of the one entry there is, or of the one there will be. */
export function SingletonScreen({ collection }: { collection: Collection }) {
  const { value: form, failure, load } = useLoaded(() => readForm(collection), collection.name);
  if (!form) return <Loading failure={failure} load={load} />;
  return <EntryEditor form={form} onCreated={() => undefined} />;
}

async function readForm(collection: Collection): Promise<EntryForm> {
  const [only] = (await api.list(collection.name, { limit: "1" })).data;
  return createEntryForm(collection, only ? await api.read(collection.name, only.id) : null);
}
