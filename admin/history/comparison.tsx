import { useEffect, useState } from "preact/hooks";
import type { Collection, Part } from "../../schema/collection.ts";
import { parts } from "../../schema/collection.ts";
import type { PartData } from "../../schema/draft.ts";
import { historyTexts } from "../../schema/texts/history.ts";
import { Refused } from "../api.ts";
import { Difference } from "../difference/difference.tsx";
import { compared } from "../difference/formatting.ts";
import { fieldsWithSlug, same } from "../edit/part-form.ts";
import { tell } from "../failure.ts";
import { languageTag } from "../fields/widget.ts";
import { dateAndTime, phrase, say, t } from "../interface.ts";
import { dataAt, type History, numberBefore } from "./history.ts";

/** Two revisions of a part; 0 is the part before it was written. */
export interface Compared {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** What became of a part between any two of its revisions, and the way back to the newer of them. */
export function Comparison(props: {
  collection: Collection;
  history: History;
  compared: Compared;
  onCompare: (compared: Compared) => void;
  onRestore: () => void;
}) {
  const { collection, history, onCompare } = props;
  const { part, from, to } = props.compared;
  const isNewest = history.entry.parts[part].revision === to;
  return (
    <section class="comparison" aria-labelledby="comparison">
      <header>
        <h2 id="comparison" tabIndex={-1}>
          {phrase(historyTexts.compare)}
        </h2>
        <a class="to-revisions" href="#revisions">
          {phrase(historyTexts.revisions)}
        </a>
      </header>
      <div class="compare-choice">
        <label>
          <span class="label">{phrase(historyTexts.part)}</span>
          <select
            value={part}
            onChange={({ currentTarget }) => onCompare(newestOf(history, currentTarget.value as Part))}
          >
            {parts
              .filter((one) => history.revisions.some((revision) => revision.part === one))
              .map((one) => (
                <option key={one} value={one}>
                  {t(`part.${one}`)}
                </option>
              ))}
          </select>
        </label>
        <RevisionSelect
          label={phrase(historyTexts.from)}
          history={history}
          part={part}
          value={from}
          isOffered={(number) => number < to}
          onChange={(number) => onCompare({ part, from: number, to })}
        />
        <RevisionSelect
          label={phrase(historyTexts.to)}
          history={history}
          part={part}
          value={to}
          isOffered={(number) => number > 0}
          onChange={(number) =>
            onCompare({ part, from: from < number ? from : numberBefore(history, part, number), to: number })
          }
        />
      </div>
      <Differences
        key={`${part} ${from} ${to}`}
        collection={collection}
        history={history}
        compared={props.compared}
      />
      {!isNewest && !history.entry.trashed && (
        <div class="restore">
          <button type="button" class="primary" onClick={props.onRestore}>
            {phrase(historyTexts.restore, { number: to })}
          </button>
          <p class="quiet">{phrase(historyTexts.restoreHelp)}</p>
        </div>
      )}
    </section>
  );
}

function newestOf(history: History, part: Part): Compared {
  const to = history.entry.parts[part].revision;
  return { part, from: numberBefore(history, part, to), to };
}

function RevisionSelect(props: {
  label: string;
  history: History;
  part: Part;
  value: number;
  isOffered: (number: number) => boolean;
  onChange: (number: number) => void;
}) {
  const offered = props.history.revisions.filter(
    ({ part, revision }) => part === props.part && props.isOffered(revision),
  );
  return (
    <label>
      <span class="label">{props.label}</span>
      <select
        value={String(props.value)}
        onChange={({ currentTarget }) => props.onChange(Number(currentTarget.value))}
      >
        {offered.map(({ revision, createdAt, author }) => (
          <option key={revision} value={String(revision)}>
            {phrase(historyTexts.option, {
              number: revision,
              at: dateAndTime(createdAt),
              author: author.name ?? phrase(historyTexts.someone),
            })}
          </option>
        ))}
        {props.isOffered(0) && <option value="0">{phrase(historyTexts.never)}</option>}
      </select>
    </label>
  );
}

function Differences(props: { collection: Collection; history: History; compared: Compared }) {
  const { collection, history } = props;
  const { part, from, to } = props.compared;
  const [versions, setVersions] = useState<readonly [PartData, PartData] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const { id } = history.entry;
    Promise.all([dataAt(collection, id, part, from), dataAt(collection, id, part, to)]).then(
      (read) => current && setVersions(read),
      (error: unknown) => {
        const gone = error instanceof Refused && error.status === 404;
        if (current) setFailure(gone ? phrase(historyTexts.gone) : tell(error));
      },
    );
    return () => {
      current = false;
    };
  }, []);
  if (failure) return <p role="alert">{failure}</p>;
  if (!versions) return <p class="waiting">{t("loading")}</p>;
  const [before, after] = versions;
  const different = fieldsWithSlug(collection, part).filter(([name]) => !same(before[name], after[name]));
  if (different.length === 0) return <p>{phrase(historyTexts.noDifference)}</p>;
  return (
    <dl class="differences">
      {different.map(([name, field]) => {
        const [one, other] = [compared(field, before[name]), compared(field, after[name])];
        return (
          <div key={name}>
            <dt>{say(field.label)}</dt>
            <dd>
              {one === other ? (
                <p class="quiet">{phrase(historyTexts.formatting)}</p>
              ) : (
                <Difference before={one} after={other} lang={languageTag(part)} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
