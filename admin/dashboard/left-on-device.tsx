import { useEffect, useState } from "preact/hooks";
import { savingTexts as texts } from "../../schema/texts/saving.ts";
import { collectionNamed } from "../definitions.ts";
import { EntryLink } from "../entries/entry-link.tsx";
import { titleOfEntry } from "../entries/titles.ts";
import { dateAndTime, phrase, say } from "../interface.ts";
import { allLeftBehind, type Copy } from "../saving/copies.ts";
import { session } from "../session.ts";

/** Leads to the entries of which an earlier tab of this browser holds text that was not saved. */
export function LeftOnDevice() {
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  useEffect(() => {
    let current = true;
    allLeftBehind(session.peek()?.account.id ?? "").then(
      (found) => current && setCopies(found),
      // A browser that keeps nothing has nothing to lead to.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  const entries = [...Map.groupBy(copies, ({ entry }) => entry).values()];
  if (entries.length === 0) return null;
  return (
    <div class="notice attention" role="status">
      <p>{phrase(texts.onDevice)}</p>
      <ul>
        {entries.map((parts) => (
          <li key={parts[0]?.entry}>
            <LeftEntry parts={parts} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function LeftEntry({ parts }: { parts: readonly Copy[] }) {
  const [first] = parts;
  const collection = first && collectionNamed(first.collection);
  if (!first || !collection) return null;
  const titleIn = (part: Copy["part"]): string | null => {
    const title = parts.find((copy) => copy.part === part)?.data.title;
    return typeof title === "string" ? title : null;
  };
  const saved = first.exists ? titleOfEntry(first.collection, first.entry) : null;
  const name = {
    id: first.entry,
    collection: first.collection,
    title: { sr: titleIn("sr") ?? saved ?? null, en: titleIn("en") },
  };
  const at = parts.map((copy) => copy.at).reduce((one, other) => (one > other ? one : other));
  return (
    <>
      {first.exists ? (
        <EntryLink entry={name} />
      ) : (
        <a href={`/admin/${first.collection}/new`}>
          {name.title.sr ??
            name.title.en ??
            phrase(texts.onDeviceNew, { collection: say(collection.label.one) })}
        </a>
      )}{" "}
      ({say(collection.label.one)}, <time dateTime={at}>{dateAndTime(at)}</time>)
    </>
  );
}
