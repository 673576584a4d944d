import { api } from "../api.ts";
import { t } from "../interface.ts";
import { Combobox, type Option } from "./combobox.tsx";
import { rememberTitle } from "./titles.ts";

/** Entries of a collection whose title holds the words, as options to choose from. */
export async function findEntries(collection: string, q: string, limit: number): Promise<readonly Option[]> {
  const { data } = await api.list(collection, { q, limit: String(limit) });
  return data.map(({ id, title }) => {
    rememberTitle(collection, id, title);
    const text = title.sr ?? title.en ?? t("untitled");
    return { id, text, note: title.en && title.en !== text ? title.en : undefined };
  });
}

/** Finds an entry of a collection by its title. */
export function EntrySearch(props: {
  id: string;
  label: string;
  collection: string;
  except: readonly string[];
  describedBy?: string | undefined;
  invalid?: boolean;
  onChoose: (id: string) => void;
}) {
  const { collection, except, onChoose, ...field } = props;
  return (
    <Combobox
      {...field}
      placeholder={t("findEntry")}
      scope={`${collection} ${except.length}`}
      search={async (q) => (await findEntries(collection, q, 8)).filter(({ id }) => !except.includes(id))}
      onChoose={({ id }) => onChoose(id)}
    />
  );
}
