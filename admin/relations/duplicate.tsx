import { Copy } from "lucide";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { parts } from "../../schema/collection.ts";
import type { PartData } from "../../schema/draft.ts";
import { newId } from "../../schema/id.ts";
import { languages } from "../../schema/language/locale.ts";
import { relationTexts as texts } from "../../schema/texts/relations.ts";
import { api } from "../api.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { tell } from "../failure.ts";
import { Icon } from "../icon.tsx";
import { phrase } from "../interface.ts";
import { leaving } from "../unsaved.ts";

/** Makes a draft with everything this entry holds as saved, but for its addresses, and leads to it. */
export function DuplicateButton({ form }: { form: EntryForm }) {
  const { route } = useLocation();
  const [state, setState] = useState<"ready" | "busy" | { failure: string }>("ready");
  const duplicate = async (): Promise<void> => {
    setState("busy");
    try {
      const id = await duplicated(form.collection.name, form.id);
      setState("ready");
      route(`/admin/${form.collection.name}/${id}`);
    } catch (error) {
      setState({ failure: tell(error) });
    }
  };
  return (
    <>
      <button
        type="button"
        class="bare"
        disabled={state === "busy"}
        onClick={() => leaving(() => void duplicate())}
      >
        <Icon node={Copy} size={16} />
        {phrase(texts.duplicate)}
      </button>
      {typeof state === "object" && <p role="alert">{state.failure}</p>}
    </>
  );
}

/** Makes the copy, and gives its id. */
export async function duplicated(collection: string, original: string): Promise<string> {
  const entry = await api.read(collection, original);
  const copy: { [part: string]: PartData } = {};
  for (const part of parts) {
    const { data } = entry.parts[part];
    if (data) copy[part] = data;
  }
  for (const language of languages) {
    const data = copy[language];
    if (!data) continue;
    const title =
      typeof data.title === "string" ? texts.copyTitle[language].replace("{title}", data.title) : null;
    copy[language] = { ...data, title, ...("slug" in data && { slug: null }) };
  }
  const id = newId();
  await api.create(collection, { id, ...copy });
  return id;
}
