import type { Locale } from "../../../schema/language/locale.ts";
import type { Reference } from "../reading/references.ts";
import { EntryLink } from "./entry-link.tsx";
import { Motif } from "./motif.tsx";

/** Entries by their ornament and title. */
export function NameList({ references, locale }: { references: readonly Reference[]; locale: Locale }) {
  return (
    <ul class="names">
      {references.map((reference) => (
        <li>
          <Motif id={reference.id} />
          <span>
            <EntryLink entry={reference} collection={reference.collection} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}
