import { listPathOf, pathOf } from "../../../schema/collection.ts";
import { home } from "../../../schema/collections/home.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { locales } from "../../../schema/language/locale.ts";
import { Motif } from "../parts/motif.tsx";
import { langOf } from "../reading/stand-in.ts";
import { ownName } from "./locale-names.ts";
import { searchPaths } from "./search-address.ts";
import type { Subject } from "./subject.ts";
import type { Surroundings } from "./surroundings.ts";
import { labelIn, words } from "./words.ts";

const sections = [projects, organisations, posts];

export function Header({ surroundings, paths }: { surroundings: Surroundings; paths: Subject["paths"] }) {
  const { locale, settings, preview } = surroundings;
  const { mainNavigation, languageSwitch, search, siteTitle } = words(locale);
  return (
    <header class="top">
      <a class="name" href={pathOf(home, locale, null) ?? "/"}>
        <Motif id={settings?.organisation?.id ?? siteTitle} prefix="name-" />
        <span lang={settings ? langOf(settings, locale) : undefined}>
          {settings?.shortTitle ?? settings?.title ?? siteTitle}
        </span>
      </a>
      <nav class="sections" aria-label={mainNavigation}>
        <ul>
          {sections.map((collection) => (
            <li>
              <a
                href={listPathOf(collection, locale) ?? "/"}
                aria-current={here(listPathOf(collection, locale), paths[locale])}
              >
                {labelIn(locale, collection.label.many)}
              </a>
            </li>
          ))}
          <li>
            <a
              href={searchPaths[locale]}
              rel="search"
              aria-current={paths[locale].split("?")[0] === searchPaths[locale] ? "page" : undefined}
            >
              {search}
            </a>
          </li>
        </ul>
      </nav>
      <nav class="languages" aria-label={languageSwitch}>
        <ul>
          {locales.map((other) => (
            <li>
              <a
                href={(preview?.paths ?? paths)[other]}
                lang={other}
                hreflang={other}
                aria-current={other === locale ? "true" : undefined}
              >
                {ownName[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function here(section: string | null, path: string): "page" | "true" | undefined {
  if (section === path) return "page";
  return path.startsWith(`${section}/`) ? "true" : undefined;
}
