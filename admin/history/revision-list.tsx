import type { Part } from "../../schema/collection.ts";
import { historyTexts } from "../../schema/texts/history.ts";
import type { Revision } from "../api.ts";
import { dateAndTime, phrase, t } from "../interface.ts";
import type { Compared } from "./comparison.tsx";
import type { History } from "./history.ts";

/** Every saved version, newest first; the one that is looked at is marked. */
export function RevisionList(props: {
  history: History;
  shown: Compared;
  onShow: (part: Part, number: number) => void;
  onMore: () => void;
}) {
  const { history, shown } = props;
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions" tabIndex={-1}>
        {phrase(historyTexts.revisions)}
      </h2>
      <ol class="revisions">
        {history.revisions.map((revision) => (
          <li key={`${revision.part} ${revision.revision}`}>
            <button
              type="button"
              aria-pressed={shown.part === revision.part && shown.to === revision.revision}
              onClick={() => props.onShow(revision.part, revision.revision)}
            >
              <RevisionLine history={history} revision={revision} />
            </button>
          </li>
        ))}
      </ol>
      {history.next && (
        <button type="button" onClick={props.onMore}>
          {t("more")}
        </button>
      )}
    </section>
  );
}

function RevisionLine({ history, revision }: { history: History; revision: Revision }) {
  const { part, revision: number, author, createdAt, finished, version } = revision;
  const notes = [
    history.entry.parts[part].revision === number && phrase(historyTexts.newest),
    !finished && phrase(historyTexts.autosave),
    version !== null && phrase(historyTexts.liveSince, { version }),
  ].filter(Boolean);
  return (
    <>
      <span class="revision-name">
        {phrase(historyTexts.revision, { part: t(`part.${part}`), number })}
        {notes.length > 0 && <small>{notes.join(" · ")}</small>}
      </span>
      <span class="revision-by">
        <time dateTime={createdAt}>{dateAndTime(createdAt)}</time>
        <small>{author.name ?? phrase(historyTexts.someone)}</small>
      </span>
    </>
  );
}
