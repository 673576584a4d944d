import type { Label } from "../../schema/language/locale.ts";
import type { EntryName } from "../api.ts";
import { EntryLink } from "../entries/entry-link.tsx";
import { phrase } from "../interface.ts";

/** The public entries that lead to this one. */
export function ReferredBy({ entries, text }: { entries: readonly EntryName[]; text: Label }) {
  if (entries.length === 0) return null;
  return (
    <details class="summary-part">
      <summary>{phrase(text, { count: entries.length })}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryLink entry={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}
