import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import type { Collection } from "../../schema/collection.ts";
import { api } from "../api.ts";
import { collectionNamed } from "../definitions.ts";
import { tell } from "../failure.ts";
import { t } from "../interface.ts";
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
  const [form, setForm] = useState<EntryForm | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // After the first save of a new entry the address changes, and the form that made it stays.
  const shown =
    form !== null &&
    form.collection === collection &&
    (form.id === id || (id === fresh && !form.exists.value));

  useEffect(() => {
    if (shown) return;
    let current = true;
    setFailure(null);
    const entry = id === fresh ? Promise.resolve(null) : api.read(collection.name, id);
    entry.then(
      (read) => current && setForm(createEntryForm(collection, read)),
      (error: unknown) => current && setFailure(tell(error)),
    );
    return () => {
      current = false;
    };
  }, [collection, id]);

  if (failure)
    return (
      <p class="notice attention" role="alert">
        {failure}
      </p>
    );
  if (!shown || !form) return <p class="waiting">{t("loading")}</p>;
  const toItsAddress = () => route(`/admin/${collection.name}/${form.id}`, true);
  return <EntryEditor key={form.id} form={form} onCreated={toItsAddress} />;
}
