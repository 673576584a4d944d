import { formatList } from "../../../schema/language/list.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { stakeholderKinds } from "../../../schema/vocabularies/stakeholder-kinds.ts";
import { codeIn } from "../frame/words.ts";

/** Who takes part, as one reads it: "A, B and C". */
export function stakeholdersIn(locale: Locale, kinds: readonly string[]): string {
  return formatList(
    locale,
    kinds.map((kind) => codeIn(locale, stakeholderKinds, kind)),
  );
}
