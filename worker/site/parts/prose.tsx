import type { Locale } from "../../../schema/language/locale.ts";
import { resolveEntryLinks } from "../../published/entry-links.ts";
import { pathIn, type References } from "../reading/references.ts";

interface ProseProps {
  readonly text: { readonly html: string };
  readonly references: References;
  readonly locale: Locale;
  readonly lang?: Locale | undefined;
}

/** Rich text as publishing wrote it, its links to entries led to their pages; on wide screens its headings stand beside it. */
export function Prose({ text, references, locale, lang }: ProseProps) {
  const html = resolveEntryLinks(text.html, (id) => {
    const reference = references.get(id);
    return (reference && pathIn(locale, reference)) ?? undefined;
  });
  return <div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
