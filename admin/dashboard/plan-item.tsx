import { formatInstant } from "../../schema/language/instant.ts";
import { dashboardTexts as texts } from "../../schema/texts/dashboard.ts";
import type { Planned } from "../api.ts";
import { EntryLink } from "../entries/entry-link.tsx";
import { phrase, speech, t } from "../interface.ts";
import { tellReason } from "../schedule/reason.ts";

/** What is to happen to an entry and when, or why it did not. */
export function PlanItem({ plan }: { plan: Planned }) {
  const { entry, action, languages, at, reason, by } = plan;
  const named = languages.map((language) => t(`language.${language}`)).join(", ");
  return (
    <>
      <EntryLink entry={entry} />
      <p class="about">
        {languages.length > 0 && (
          <span>
            {phrase(action === "publish" ? texts.planPublish : texts.planUnpublish, { languages: named })}
          </span>
        )}
        <time dateTime={at}>{formatInstant(speech.value, at)}</time>
        {by && <span>{by}</span>}
      </p>
      {reason && (
        <p class="reason">
          {reason.code === "outbox" ? phrase(texts.stuck) : tellReason(reason, entry.collection)}
        </p>
      )}
    </>
  );
}
