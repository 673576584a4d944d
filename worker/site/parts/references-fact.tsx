import type { Label, Locale } from "../../../schema/language/locale.ts";
import { labelIn } from "../frame/words.ts";
import { type References, referred } from "../reading/references.ts";
import { ReferenceLinks } from "./entry-link.tsx";
import { Fact } from "./facts.tsx";

interface ReferencesFactProps {
  readonly field: { readonly label: Label };
  readonly ids: readonly string[] | string | null;
  readonly references: References;
  readonly locale: Locale;
}

/** The entries that a field names; nothing while none of them is public. */
export function ReferencesFact({ field, ids, references, locale }: ReferencesFactProps) {
  const found = referred(references, ids);
  if (found.length === 0) return null;
  return (
    <Fact name={labelIn(locale, field.label)} {...(found.length > 2 && { wide: true })}>
      <ReferenceLinks references={found} locale={locale} />
    </Fact>
  );
}
