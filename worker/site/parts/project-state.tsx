import type { Locale } from "../../../schema/language/locale.ts";
import { projectStatuses } from "../../../schema/vocabularies/project-statuses.ts";
import { codeIn } from "../frame/words.ts";

/** Said in words, with a mark beside them. */
export function ProjectState({ status, locale }: { status: string | null; locale: Locale }) {
  if (status === null) return null;
  return <span class={`state ${status}`}>{codeIn(locale, projectStatuses, status)}</span>;
}
