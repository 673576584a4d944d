import type { Locale } from "../../../schema/language/locale.ts";
import type { Vocabulary } from "../../../schema/vocabulary.ts";
import { codeIn } from "../frame/words.ts";

interface StateProps {
  readonly code: string | null;
  readonly of: Vocabulary;
  readonly locale: Locale;
}

/** Said in words, with a mark beside them. */
export function State({ code, of, locale }: StateProps) {
  return code === null ? null : <span class={`state ${code}`}>{codeIn(locale, of, code)}</span>;
}
