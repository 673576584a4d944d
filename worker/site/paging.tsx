import type { Locale } from "../../schema/language/locale.ts";
import { listAddress } from "./address.ts";
import { filled, words } from "./words.ts";

/** The way to the pages before and after; nothing where a list fits on one. */
export function Paging({
  locale,
  path,
  page,
  more,
}: {
  locale: Locale;
  path: string;
  page: number;
  more: boolean;
}) {
  if (page === 1 && !more) return null;
  const { pages, pageNumber, previousPage, nextPage } = words(locale);
  return (
    <nav class="paging" aria-label={pages}>
      {page > 1 && (
        <a href={listAddress(path, page - 1)} rel="prev">
          ← {previousPage}
        </a>
      )}
      <span>{filled(pageNumber, page)}</span>
      {more && (
        <a href={listAddress(path, page + 1)} rel="next">
          {nextPage} →
        </a>
      )}
    </nav>
  );
}
