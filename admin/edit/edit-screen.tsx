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
  const [loaded, setLoaded] = useState<{ form: EntryForm; address: string } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const address = addressOf(collection, id);
  const form = loaded?.address === address ? loaded.form : null;

  useEffect(() => {
    if (form) return;
    let current = true;
    setFailure(null);
    const entry = id === fresh ? Promise.resolve(null) : api.read(collection.name, id);
    entry.then(
      (read) => current && setLoaded({ form: createEntryForm(collection, read), address }),
      (error: unknown) => current && setFailure(tell(error)),
    );
    return () => {
      current = false;
    };
  }, [address]);

  if (failure)
    return (
      <p class="notice attention" role="alert">
        {failure}
      </p>
    );
  if (!form) return <p class="waiting">{t("loading")}</p>;
  // The first save gives a new entry its address; the form that made it goes along.
  const onCreated = (): void => {
    const own = addressOf(collection, form.id);
    setLoaded({ form, address: own });
    route(own, true);
  };
  return <EntryEditor key={form.id} form={form} onCreated={onCreated} />;
}

function addressOf(collection: Collection, id: string): string {
  return `/admin/${collection.name}/${id}`;
}
