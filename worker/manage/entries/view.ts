import { pathOf } from "../../../schema/collection.ts";
import { type Locale, languageOf, locales } from "../../../schema/language/locale.ts";
import { currentSlug } from "../../publishing/projection.ts";
import type { EntryState } from "./present.ts";

type Shown = Pick<EntryState, "id" | "collection" | "publication" | "live" | "saved" | "trashed">;

/** An entry as the management API shows it. */
export function entryView(state: Shown) {
  const { publication } = state;
  return {
    id: state.id,
    collection: state.collection.name,
    parts: state.saved,
    live: {
      version: Number(publication?.version ?? 0),
      shared: publication?.shared ?? null,
      sr: publication?.sr ?? null,
      en: publication?.en ?? null,
    },
    urls: urlsOf(state),
    trashed: state.trashed,
  };
}

/** Where the entry is public, by locale; null where it is not, or has no page. */
function urlsOf({ live, collection }: Shown) {
  const urlIn = (locale: Locale) => {
    const isLive = live?.languages.some(({ language }) => language === languageOf(locale));
    return live && isLive ? pathOf(collection, locale, currentSlug(live, languageOf(locale))) : null;
  };
  return Object.fromEntries(locales.map((locale) => [locale, urlIn(locale)]));
}
