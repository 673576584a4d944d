import { pathOf } from "../../../schema/collection.ts";
import { home } from "../../../schema/collections/home.ts";
import { locales } from "../../../schema/language/locale.ts";
import { Motif } from "../parts/motif.tsx";
import { langOf } from "../reading/stand-in.ts";
import { ownName } from "./locale-names.ts";
import { currentAt, MenuBar, WholeMenu } from "./menus.tsx";
import { searchPaths } from "./search-address.ts";
import type { Subject } from "./subject.ts";
import type { Surroundings } from "./surroundings.ts";
import { words } from "./words.ts";

interface HeaderProps extends Pick<Subject, "paths"> {
  readonly surroundings: Surroundings;
  /** Of the page, without what it was asked for. */
  readonly path: string;
}

export function Header({ surroundings, paths, path }: HeaderProps) {
  const { locale, settings, preview } = surroundings;
  const { mainNavigation, languageSwitch, search, siteTitle } = words(locale);
  return (
    <header class="top">
      <a class="name" href={pathOf(home, locale, null) ?? "/"}>
        <Motif id={settings.organisation?.id ?? siteTitle} prefix="name-" />
        <span lang={langOf(settings, locale)}>{settings.shortTitle ?? settings.title ?? siteTitle}</span>
      </a>
      <nav class="sections" aria-label={mainNavigation}>
        <details>
          <summary>{words(locale).menu}</summary>
          <WholeMenu menu={settings.menu} path={path} />
        </details>
        <MenuBar menu={settings.menu} path={path} />
      </nav>
      <a
        class="find"
        href={searchPaths[locale]}
        rel="search"
        aria-current={currentAt(searchPaths[locale], path)}
      >
        {search}
      </a>
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
