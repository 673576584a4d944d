import type { ComponentChildren } from "preact";
import { listPathOf, pathOf } from "../../../schema/collection.ts";
import { home } from "../../../schema/collections/home.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { Motif } from "../parts/motif.tsx";
import { pathIn } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";
import { ownName } from "./locale-names.ts";
import { searchPaths } from "./search-address.ts";
import { styleSheet } from "./style-sheet.ts";
import type { Surroundings } from "./surroundings.ts";
import { labelIn, words } from "./words.ts";

export interface Subject {
  /** Of the page; none on the home page, which is named like the site. */
  readonly title?: string;
  readonly description?: string | null;
  /** This page in every locale. */
  readonly paths: Readonly<Record<Locale, string>>;
  /** Where it stands in the locale's own language; everywhere unless said otherwise. */
  readonly live?: readonly Locale[];
  /** The address that search engines should know; none for a page that they should not. */
  readonly canonical?: string | undefined;
  readonly children: ComponentChildren;
}

interface LayoutProps extends Subject {
  readonly surroundings: Surroundings;
}

export function Layout({ surroundings, children, ...subject }: LayoutProps) {
  const { locale, preview } = surroundings;
  return (
    <html lang={locale}>
      <Head surroundings={surroundings} {...subject} />
      <body>
        <a class="skip" href="#content">
          {words(locale).skipToContent}
        </a>
        {preview?.said && (
          <aside class="notice">
            <p>{words(locale).previewNotice}</p>
          </aside>
        )}
        <Header surroundings={surroundings} paths={subject.paths} />
        <main id="content">{children}</main>
        <Footer {...surroundings} />
      </body>
    </html>
  );
}

function Head({
  surroundings,
  title,
  description,
  paths,
  live = locales,
  canonical,
}: Omit<LayoutProps, "children">) {
  const { locale, origin, settings, preview } = surroundings;
  const site = settings?.title ?? words(locale).siteTitle;
  const short = settings?.shortTitle ?? site;
  const about = description ?? settings?.description ?? undefined;
  const main = live.includes("sr-Latn") ? "sr-Latn" : live[0];
  const indexed = !preview && (canonical === paths[locale] || canonical?.startsWith(`${paths[locale]}?`));
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>{title === undefined ? site : `${title} · ${short}`}</title>
      {about && <meta name="description" content={about} />}
      {!indexed && <meta name="robots" content="noindex" />}
      {canonical && !preview && <link rel="canonical" href={origin + canonical} />}
      {indexed && live.map((other) => <link rel="alternate" hreflang={other} href={origin + paths[other]} />)}
      {indexed && main && <link rel="alternate" hreflang="x-default" href={origin + paths[main]} />}
      <meta property="og:title" content={title ?? site} />
      <meta property="og:site_name" content={site} />
      {about && <meta property="og:description" content={about} />}
      <meta name="theme-color" content="#fbf8f3" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#161412" media="(prefers-color-scheme: dark)" />
      <link rel="icon" href={icon} />
      <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
    </head>
  );
}

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#a3262a" d="M0 0h9v9H0z"/><path stroke="#fbf8f3" d="M4 1.5h1M3 2.5h3M2 3.5h2m1 0h2M1 4.5h2m3 0h2M2 5.5h2m1 0h2M3 6.5h3M4 7.5h1"/></svg>',
)}`;

const sections = [projects, organisations, posts];

function Header({ surroundings, paths }: { surroundings: Surroundings; paths: Subject["paths"] }) {
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

function Footer({ locale, settings }: Surroundings) {
  const { siteTitle, followUs, whoWeAre } = words(locale);
  const lang = settings ? langOf(settings, locale) : undefined;
  const channels = settings?.channels ?? [];
  const organisation = settings?.organisation?.path;
  const leading = [
    ...(organisation ? [<a href={organisation}>{whoWeAre}</a>] : []),
    ...(settings?.pages ?? []).map((page) => (
      <a href={pathIn(locale, page) ?? undefined} lang={langOf(page, locale)}>
        {page.title}
      </a>
    )),
  ].map((link) => <li>{link}</li>);
  return (
    <footer class="foot">
      <div lang={lang}>
        <strong>{settings?.title ?? siteTitle}</strong>
        {settings?.description && <p>{settings.description}</p>}
      </div>
      {leading.length + channels.length > 0 && (
        <div>
          {leading.length > 0 && <ul>{leading}</ul>}
          {channels.length > 0 && (
            <nav aria-label={followUs}>
              <ul>
                {channels.map((channel) => (
                  <li>
                    <a href={channel} rel="me noopener">
                      {channelName(channel)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      )}
    </footer>
  );
}

/** "Facebook" for `https://www.facebook.com/…`. */
function channelName(address: string): string {
  const [name = ""] = new URL(address).hostname.replace(/^www\./, "").split(".");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
