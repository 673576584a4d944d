import { locales } from "../../../schema/language/locale.ts";
import { StyleSheets } from "./style-sheets.tsx";
import type { Subject } from "./subject.ts";
import type { Surroundings } from "./surroundings.ts";
import { words } from "./words.ts";

interface HeadProps extends Omit<Subject, "children"> {
  readonly surroundings: Surroundings;
}

export function Head({
  surroundings,
  title,
  description,
  paths,
  live = locales,
  canonical,
  styles,
}: HeadProps) {
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
      <StyleSheets styles={styles} />
    </head>
  );
}

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#a3262a" d="M0 0h9v9H0z"/><path stroke="#fbf8f3" d="M4 1.5h1M3 2.5h3M2 3.5h2m1 0h2M1 4.5h2m3 0h2M2 5.5h2m1 0h2M3 6.5h3M4 7.5h1"/></svg>',
)}`;
