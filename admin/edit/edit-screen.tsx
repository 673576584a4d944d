import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import type { Collection } from "../../schema/collection.ts";
import { api } from "../api.ts";
import { collectionNamed } from "../definitions.ts";
import { Loading, useLoaded } from "../loaded.tsx";
import { NotFound } from "../shell/not-found.tsx";
import { EntryEditor } from "./entry-editor.tsx";
import { createEntryForm, type EntryForm } from "./entry-form.ts";

const fresh = "new";

/** The edit screen of any collection. */
export function EditScreen({ collection: name, id }: { collection?: string; id?: string }) {
  const collection = collectionNamed(name ?? "");
  if (!collection || id === undefined || collection.singleton) return <NotFound />;
  return <EntryLoader collection={collection} id={id} />;
}

function EntryLoader({ collection, id }: { collection: Collection; id: string }) {
  const { route } = useLocation();
  // The first save gives a new entry its address; the form that made it goes along.
  const [created, setCreated] = useState<EntryForm | null>(null);
  const read = async (): Promise<EntryForm> =>
    created?.id === id
      ? created
      : createEntryForm(collection, id === fresh ? null : await api.read(collection.name, id));
  const { value, failure, load } = useLoaded(read, `${collection.name}/${id}`);
  const form = created?.id === id ? created : value;
  if (!form) return <Loading failure={failure} load={load} />;
  const onCreated = (): void => {
    setCreated(form);
    route(`/admin/${collection.name}/${form.id}`, true);
  };
  return <EntryEditor key={form.id} form={form} onCreated={onCreated} />;
}
