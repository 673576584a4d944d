import { X } from "lucide";
import { isPart } from "../../schema/collection.ts";
import { bulkTexts as texts } from "../../schema/texts/list.ts";
import { explain } from "../../schema/validation.ts";
import { Refused } from "../api.ts";
import { EntryLink } from "../entries/entry-link.tsx";
import { tell } from "../failure.ts";
import { Icon } from "../icon.tsx";
import { phrase, say, sayIn, t } from "../interface.ts";
import { dismiss, type Failure, type Job, job, NotWritten, retry, stop } from "./job.ts";

/** How far the work on many entries is, and what came of it; it stays in sight on every screen. */
export function JobReport() {
  const now = job.value;
  if (!now) return null;
  const { failures, finished } = now;
  return (
    <aside class="job" aria-label={phrase(texts[now.action])}>
      <div class="job-head">
        <p role="status">{sentence(now)}</p>
        {finished ? (
          <button type="button" class="bare" aria-label={t("close")} onClick={dismiss}>
            <Icon node={X} />
          </button>
        ) : (
          <button type="button" onClick={stop}>
            {phrase(texts.stop)}
          </button>
        )}
      </div>
      {!finished && (
        <>
          <progress max={now.rows.length} value={now.done} aria-label={phrase(texts.progress)} />
          <p class="quiet">{phrase(texts.mayLeave)}</p>
        </>
      )}
      {failures.length > 0 && (
        <details open={finished}>
          <summary>{phrase(texts.failures, { count: failures.length })}</summary>
          <ul>
            {failures.map((failure) => (
              <li key={failure.row.id}>
                <EntryLink entry={failure.row} />
                <p class="reason">{reasonOf(failure, now)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {finished && failures.length > 0 && (
        <button type="button" onClick={retry}>
          {phrase(texts.retry)}
        </button>
      )}
    </aside>
  );
}

function sentence({ action, done, failures, rows, finished, stopped }: Job): string {
  const values = {
    action: phrase(texts[action]),
    done,
    total: rows.length,
    succeeded: done - failures.length,
  };
  if (!finished) return phrase(texts.running, values);
  return phrase(stopped ? texts.stopped : texts.finished, values);
}

function reasonOf({ error }: Failure, { collection }: Job): string {
  if (error instanceof NotWritten) return phrase(texts.notWritten);
  const mistakes = error instanceof Refused ? (error.problem.errors ?? []) : [];
  if (mistakes.length === 0) return tell(error);
  return mistakes
    .map(({ path, code = "type" }) => {
      const [part = "", name = ""] = path.split(".");
      const field = collection.fields[name];
      const label = field ? say(field.label) : name;
      const where = isPart(part) && part !== "shared" ? `${label} (${t(`part.${part}`)})` : label;
      return `${where} ${sayIn((language) => explain(code, language))}`;
    })
    .join("; ");
}
