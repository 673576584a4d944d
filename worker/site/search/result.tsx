import { collections } from "../../../schema/collections/index.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import type { Hit } from "../../published/search/search.ts";
import { labelIn } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { Motif } from "../parts/motif.tsx";
import { langOf } from "../reading/stand-in.ts";

/** An entry that was found, with the paragraph that fits best. */
export function Result({ hit, locale }: { hit: Hit; locale: Locale }) {
  const collection = collections.find(({ name }) => name === hit.collection);
  if (!collection) return null;
  return (
    <li>
      <Motif id={hit.id} />
      <div>
        <h2>
          <EntryLink entry={hit} collection={collection} locale={locale} />
        </h2>
        {hit.snippet.length > 0 && (
          <p lang={langOf(hit, locale)}>
            {hit.snippet.map(({ text, match }) => (match ? <mark>{text}</mark> : text))}
          </p>
        )}
        <small>{labelIn(locale, collection.label.one)}</small>
      </div>
    </li>
  );
}
