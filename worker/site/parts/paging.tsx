import type { Locale } from "../../../schema/language/locale.ts";
import { filled, words } from "../frame/words.ts";

/** The way to the pages before and after; nothing where a list fits on one. */
export function Paging({
  locale,
  addressOf,
  page,
  more,
  last,
}: {
  locale: Locale;
  addressOf: (page: number) => string;
  page: number;
  more: boolean;
  /** The number of pages, where it is known. */
  last?: number | undefined;
}) {
  if (page === 1 && !more) return null;
  const { pages, pageNumber, pageOf, previousPage, nextPage } = words(locale);
  return (
    <nav class="paging" aria-label={pages}>
      {page > 1 && (
        <a href={addressOf(page - 1)} rel="prev">
          ← {previousPage}
        </a>
      )}
      <span>{last ? filled(filled(pageOf, page), last) : filled(pageNumber, page)}</span>
      {more && (
        <a href={addressOf(page + 1)} rel="next">
          {nextPage} →
        </a>
      )}
    </nav>
  );
}
