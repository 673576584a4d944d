import type { EntryName } from "../api.ts";
import { t } from "../interface.ts";
import { titleIn } from "./titles.ts";

/** Leads to an entry by the title it has, in the language of the desk where there is one. */
export function EntryLink({ entry }: { entry: EntryName }) {
  const titled = titleIn(entry.title);
  return (
    <a href={`/admin/${entry.collection}/${entry.id}`} lang={titled?.lang}>
      {titled?.text ?? t("untitled")}
    </a>
  );
}
