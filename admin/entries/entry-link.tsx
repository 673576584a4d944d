import type { EntryName } from "../api.ts";
import { collectionNamed } from "../definitions.ts";
import { t } from "../interface.ts";
import { titleIn } from "./titles.ts";

/** Leads to an entry by the title it has, in the language of the desk where there is one. */
export function EntryLink({ entry }: { entry: EntryName }) {
  const titled = titleIn(entry.title);
  return (
    <a href={addressOf(entry)} lang={titled?.lang}>
      {titled?.text ?? t("untitled")}
    </a>
  );
}

/** The one entry of a collection stands at the collection's own address. */
function addressOf({ collection, id }: EntryName): string {
  return collectionNamed(collection)?.singleton ? `/admin/${collection}` : `/admin/${collection}/${id}`;
}
