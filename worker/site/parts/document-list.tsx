import type { Locale } from "../../../schema/language/locale.ts";
import { hostOf, OutsideLink } from "./outside-link.tsx";

interface DocumentListProps {
  readonly documents: readonly { readonly title: string | null; readonly address: string | null }[];
  readonly lang: Locale | undefined;
}

/** Documents that stand elsewhere, by name and site. */
export function DocumentList({ documents, lang }: DocumentListProps) {
  return (
    <ul class="points documents">
      {documents.map(
        ({ title, address }) =>
          address && (
            <li>
              <OutsideLink address={address}>
                <span lang={lang}>{title}</span>
              </OutsideLink>{" "}
              <small>{hostOf(address)}</small>
            </li>
          ),
      )}
    </ul>
  );
}
