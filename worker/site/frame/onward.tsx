import { listPathOf, pathOf } from "../../../schema/collection.ts";
import { home } from "../../../schema/collections/home.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { projects } from "../../../schema/collections/projects.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { labelIn, words } from "./words.ts";

/** Where to go from a page that leads nowhere. */
export function Onward({ locale }: { locale: Locale }) {
  return (
    <ul class="onward">
      <li>
        <a href={pathOf(home, locale, null) ?? "/"}>{words(locale).homePage}</a>
      </li>
      {[projects, organisations, posts].map((collection) => (
        <li>
          <a href={listPathOf(collection, locale) ?? "/"}>{labelIn(locale, collection.label.many)}</a>
        </li>
      ))}
    </ul>
  );
}
