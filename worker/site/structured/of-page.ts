import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { enterprises } from "../../../schema/collections/enterprises.ts";
import { home } from "../../../schema/collections/home.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { licenceAddress } from "../../../schema/vocabularies/licences.ts";
import { geoJsonPathOf } from "../frame/geojson-address.ts";
import { homePaths } from "../frame/home-paths.ts";
import type { Settings } from "../frame/settings.ts";
import type { Subject } from "../frame/subject.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { labelIn, words } from "../frame/words.ts";
import { idOf, type Thing } from "./thing.ts";

type Page = Pick<Subject, "title" | "description" | "paths" | "collection">;

/** The organisation that the site belongs to, named once on its home page and referred to elsewhere. */
export function ownerOf(settings: Settings): Thing | undefined {
  const { organisation } = settings;
  return organisation?.path
    ? { "@type": "NGO", "@id": idOf(organisation.id), name: settings.title }
    : undefined;
}

/** What machines are told on any page: on the home page whose site it is, elsewhere where the page stands. */
export function pageThings(page: Page, surroundings: Surroundings): readonly Thing[] {
  if (page.collection === home) return homeThings(surroundings);
  const entry = surroundings.entry ? [surroundings.entry] : [];
  return [...entry, ...datasetOf(page, surroundings), breadcrumbs(page, surroundings)];
}

function homeThings({ locale, origin, settings }: Surroundings): readonly Thing[] {
  const owner = ownerOf(settings);
  const site = {
    "@type": "WebSite",
    name: settings.title ?? words(locale).siteTitle,
    alternateName: settings.shortTitle,
    url: origin + homePaths[locale],
    inLanguage: locale,
    publisher: owner && { "@id": owner["@id"] },
  };
  if (!owner) return [site];
  return [
    {
      ...owner,
      alternateName: settings.shortTitle,
      description: settings.description,
      url: origin + homePaths[locale],
      sameAs: settings.channels,
    },
    site,
  ];
}

/** The way here from the home page; the last step is the page itself and needs no address. */
function breadcrumbs({ title, paths, collection }: Page, { locale, origin, settings }: Surroundings): Thing {
  const list = collection ? listPathOf(collection, locale) : null;
  const between =
    collection && list && list !== pathOnly(paths[locale])
      ? [{ name: labelIn(locale, collection.label.many), path: list }]
      : [];
  const steps = [
    { name: settings.shortTitle ?? settings.title ?? words(locale).siteTitle, path: homePaths[locale] },
    ...between,
    { name: title ?? "", path: null },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: path && origin + path,
    })),
  };
}

type Files = (locale: Locale) => readonly { readonly encodingFormat: string; readonly path: string }[];

/** Lists that are a set of data to work with, and the files in which they are had. */
const datasets: ReadonlyMap<Collection, Files> = new Map([
  [
    enterprises,
    (locale: Locale) => [
      { encodingFormat: "application/json", path: `/api/v1/${enterprises.name}?locale=${locale}` },
      { encodingFormat: "application/geo+json", path: geoJsonPathOf(enterprises, locale, "points") },
    ],
  ],
]);

function datasetOf(
  { title, description, paths, collection }: Page,
  { locale, origin, settings }: Surroundings,
): readonly Thing[] {
  const files = collection && datasets.get(collection);
  if (!files || listPathOf(collection, locale) !== paths[locale]) return [];
  return [
    {
      "@type": "Dataset",
      name: title,
      description,
      url: origin + paths[locale],
      inLanguage: locale,
      isAccessibleForFree: true,
      license: settings.licence && licenceAddress(settings.licence),
      creator: ownerOf(settings),
      distribution: files(locale).map(({ encodingFormat, path }) => ({
        "@type": "DataDownload",
        encodingFormat,
        contentUrl: origin + path,
      })),
    },
  ];
}

const pathOnly = (address: string) => address.split("?", 1)[0];
