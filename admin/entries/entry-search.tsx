import { useState } from "preact/hooks";
import { newId } from "../../schema/id.ts";
import { languageOf } from "../../schema/language/locale.ts";
import { relationTexts } from "../../schema/texts/relations.ts";
import { api } from "../api.ts";
import { collectionNamed } from "../definitions.ts";
import { tell } from "../failure.ts";
import { phrase, say, speech, t } from "../interface.ts";
import { Combobox, type Option } from "./combobox.tsx";
import { rememberTitle } from "./titles.ts";

interface Found extends Option {
  /** The title of an entry that is not there yet. */
  readonly newTitle?: string;
}

/** Entries of a collection whose title holds the words, as options to choose from. */
export async function findEntries(collection: string, q: string, limit: number): Promise<readonly Option[]> {
  const { data } = await api.list(collection, { q, limit: String(limit) });
  return data.map(({ id, title }) => {
    rememberTitle(collection, id, title);
    const text = title.sr ?? title.en ?? t("untitled");
    return { id, text, note: title.en && title.en !== text ? title.en : undefined };
  });
}

/** Finds an entry of a collection by its title, or with `creates` makes a draft that has it. */
export function EntrySearch(props: {
  id: string;
  label: string;
  collection: string;
  except: readonly string[];
  creates?: true;
  describedBy?: string | undefined;
  invalid?: boolean;
  onChoose: (id: string) => void;
}) {
  const { collection, except, creates, onChoose, ...field } = props;
  const [failure, setFailure] = useState<string | null>(null);
  const search = async (q: string): Promise<readonly Found[]> => {
    const found = (await findEntries(collection, q, 8)).filter(({ id }) => !except.includes(id));
    return creates && q !== "" ? [...found, makingOf(collection, q)] : found;
  };
  const choose = async ({ id, newTitle }: Found): Promise<void> => {
    setFailure(null);
    try {
      onChoose(newTitle === undefined ? id : await createDraft(collection, newTitle));
    } catch (error) {
      setFailure(tell(error));
    }
  };
  return (
    <>
      <Combobox
        {...field}
        placeholder={t("findEntry")}
        scope={`${collection} ${except.length}`}
        search={search}
        onChoose={(option) => void choose(option)}
      />
      {failure && <p role="alert">{failure}</p>}
    </>
  );
}

function makingOf(collection: string, title: string): Found {
  const definition = collectionNamed(collection);
  return {
    id: "new",
    text: phrase(relationTexts.make, { title }),
    note: definition ? phrase(relationTexts.madeAs, { collection: say(definition.label.one) }) : undefined,
    newTitle: title,
    deliberate: true,
  };
}

/** A draft with this title in the desk's language and nothing else; the rest is written on its own screen. */
async function createDraft(collection: string, title: string): Promise<string> {
  const language = languageOf(speech.value);
  const entry = await api.create(collection, { id: newId(), [language]: { title } });
  const text = String(entry.parts[language].data?.title ?? title);
  rememberTitle(collection, entry.id, { sr: null, en: null, [language]: text });
  return entry.id;
}
