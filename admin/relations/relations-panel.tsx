import { useEffect, useState } from "preact/hooks";
import { isPart } from "../../schema/collection.ts";
import { relationTexts as texts } from "../../schema/texts/relations.ts";
import { api, type Related } from "../api.ts";
import { collectionNamed } from "../definitions.ts";
import type { EntryForm } from "../edit/entry-form.ts";
import { EntryLink } from "../entries/entry-link.tsx";
import { tell } from "../failure.ts";
import { phrase, say, t } from "../interface.ts";

interface Relations {
  readonly to: readonly Related[];
  readonly from: readonly Related[];
}

/** Who refers to the entry and whom it refers to, as saved and as live. */
export function RelationsPanel({ form }: { form: EntryForm }) {
  const [relations, setRelations] = useState<Relations | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const standing = form.standing.value;
  const savedAt = form.savedAt.value;
  useEffect(() => {
    let current = true;
    api.references(form.collection.name, form.id).then(
      (read) => {
        if (!current) return;
        setFailure(null);
        setRelations(read);
      },
      (error: unknown) => current && setFailure(tell(error)),
    );
    return () => {
      current = false;
    };
  }, [form.id, standing, savedAt]);
  return (
    <section class="relations" aria-labelledby="relations">
      <h2 id="relations">{phrase(texts.relations)}</h2>
      {failure && <p role="alert">{failure}</p>}
      {relations && (
        <>
          <Direction title={phrase(texts.from)} none={phrase(texts.fromNone)} entries={relations.from} />
          <Direction
            title={phrase(texts.to)}
            none={phrase(texts.toNone)}
            entries={relations.to}
            fieldsOf={form.collection.name}
          />
        </>
      )}
    </section>
  );
}

function Direction(props: { title: string; none: string; entries: readonly Related[]; fieldsOf?: string }) {
  return (
    <>
      <h3>{props.title}</h3>
      {props.entries.length === 0 && <p class="quiet">{props.none}</p>}
      <ul>
        {props.entries.map((entry) => (
          <li key={entry.id}>
            <EntryLink entry={entry} />
            <p class="about">
              <span>{fieldNames(props.fieldsOf ?? entry.collection, entry.fields)}</span>
              {entry.trashed && <span>{t("state.trashed")}</span>}
              {!entry.live && <span>{phrase(texts.draftOnly)}</span>}
              {!entry.drafted && <span>{phrase(texts.liveOnly)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Donors; Text (Serbian)": where in the referring entry it stands. */
function fieldNames(collection: string, paths: readonly string[]): string {
  const definition = collectionNamed(collection);
  const names = paths.map((path) => {
    const [part = "", name = ""] = path.split(".");
    const field = definition?.fields[name];
    const label = field ? say(field.label) : name;
    return isPart(part) && part !== "shared" ? `${label} (${t(`part.${part}`)})` : label;
  });
  return names.join("; ");
}
