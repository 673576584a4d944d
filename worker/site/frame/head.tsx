import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { people } from "../../../schema/collections/people.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { pageThings } from "../structured/of-page.ts";
import { StructuredData } from "../structured/structured-data.tsx";
import { feedFormats, feedPathOf } from "./feed-address.ts";
import { pictureIn, picturePathOf, pictureSize } from "./picture-address.ts";
import { StyleSheets } from "./style-sheets.tsx";
import type { Subject } from "./subject.ts";
import type { Surroundings } from "./surroundings.ts";
import { labelIn, words } from "./words.ts";

interface HeadProps extends Omit<Subject, "children"> {
  readonly surroundings: Surroundings;
}

export function Head({ surroundings, ...subject }: HeadProps) {
  const { title, description, paths, live = locales, canonical, styles } = subject;
  const { locale, origin, settings, preview } = surroundings;
  const site = settings.title ?? words(locale).siteTitle;
  const short = settings.shortTitle ?? site;
  const about = description ?? settings.description ?? undefined;
  const main = live.includes("sr-Latn") ? "sr-Latn" : live[0];
  const indexed = !preview && canonical === paths[locale];
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
      {canonical && !preview && <Shared surroundings={surroundings} canonical={canonical} {...subject} />}
      <meta name="theme-color" content="#fbf8f3" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#161412" media="(prefers-color-scheme: dark)" />
      <link rel="icon" href={icon} />
      <StyleSheets styles={styles} />
      {indexed && <StructuredData things={pageThings(subject, surroundings)} />}
    </head>
  );
}

/** A language in a country, as Open Graph writes it; it knows no scripts. */
const openGraphLocale: Readonly<Record<Locale, string>> = {
  "sr-Latn": "sr_RS",
  "sr-Cyrl": "sr_RS",
  en: "en_GB",
};

type SharedProps = Omit<HeadProps, "canonical"> & { readonly canonical: string };

/** What other sites show of a link to this page, and where its news can be followed. */
function Shared({ surroundings, canonical, title, paths, collection, room, live = locales }: SharedProps) {
  const { locale, origin, settings } = surroundings;
  const site = settings.shortTitle ?? settings.title ?? words(locale).siteTitle;
  const list = collection && listPathOf(collection, locale) ? labelIn(locale, collection.label.many) : null;
  const named = list === null ? site : `${list} · ${site}`;
  const picture = room === undefined ? picturePathOf(collection, locale) : pictureIn(room, locale);
  const own = openGraphLocale[locale];
  const others = new Set(live.map((other) => openGraphLocale[other]));
  others.delete(own);
  return (
    <>
      <meta property="og:type" content={typeOf(collection, locale, paths[locale])} />
      <meta property="og:url" content={origin + canonical} />
      <meta property="og:locale" content={own} />
      {[...others].map((other) => (
        <meta property="og:locale:alternate" content={other} />
      ))}
      <meta property="og:image" content={origin + picture} />
      <meta property="og:image:width" content={String(pictureSize.width)} />
      <meta property="og:image:height" content={String(pictureSize.height)} />
      <meta property="og:image:alt" content={room === undefined ? named : `${title} · ${site}`} />
      <meta name="twitter:card" content="summary_large_image" />
      <link
        rel="alternate"
        type={feedFormats.xml}
        title={named}
        href={feedPathOf(collection, locale, "xml")}
      />
      <link
        rel="alternate"
        type={feedFormats.json}
        title={named}
        href={feedPathOf(collection, locale, "json")}
      />
    </>
  );
}

function typeOf(collection: Collection | undefined, locale: Locale, path: string): string {
  if (!collection || collection.singleton || listPathOf(collection, locale) === path.split("?", 1)[0])
    return "website";
  return collection === people ? "profile" : "article";
}

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#a3262a" d="M0 0h9v9H0z"/><path stroke="#fbf8f3" d="M4 1.5h1M3 2.5h3M2 3.5h2m1 0h2M1 4.5h2m3 0h2M2 5.5h2m1 0h2M3 6.5h3M4 7.5h1"/></svg>',
)}`;
