import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { enterprises } from "../../../schema/collections/enterprises.ts";
import { events } from "../../../schema/collections/events.ts";
import { listed, type navigation, sections } from "../../../schema/collections/navigation.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { projects } from "../../../schema/collections/projects.ts";
import type { PublicValue } from "../../../schema/fields/index.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { toCyrillic, toLatin } from "../../../schema/language/transliteration.ts";
import { pathIn, type References, referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";
import { mapPaths } from "./map-paths.ts";
import { searchPaths } from "./search-address.ts";
import { labelIn } from "./words.ts";

export interface MenuLink {
  readonly label: string;
  readonly href: string;
  /** Of the label, where it is not the page's. */
  readonly lang?: Locale | undefined;
}

export interface MenuGroup {
  readonly label: string;
  readonly links: readonly MenuLink[];
}

export type Menu = readonly (MenuGroup | MenuLink)[];

export const isLink = (entry: MenuGroup | MenuLink): entry is MenuLink => "href" in entry;
export const isGroup = (entry: MenuGroup | MenuLink): entry is MenuGroup => "links" in entry;

/** The menu while no navigation is published. */
export function plainMenu(locale: Locale): Menu {
  return [projects, events, enterprises, organisations, posts].flatMap((collection) =>
    toSection(locale, collection.name),
  );
}

type Block = PublicValue<(typeof navigation.fields)["main"]>[number];

/** What of a menu leads somewhere: groups of several links, and links by themselves. */
export function menuOf(page: Locale, blocks: readonly Block[] | null, references: References): Menu {
  const groups: { label: string | null; links: MenuLink[] }[] = [{ label: null, links: [] }];
  for (const block of blocks ?? []) {
    if (block.type === "group") groups.push({ label: labelOf(page, block), links: [] });
    else groups.at(-1)?.links.push(...linksOf(page, block, references));
  }
  return groups.flatMap(
    ({ label, links }): Menu => (label === null || links.length < 2 ? links : [{ label, links }]),
  );
}

function linksOf(
  page: Locale,
  block: Exclude<Block, { type: "group" }>,
  references: References,
): readonly MenuLink[] {
  switch (block.type) {
    case "section":
      return toSection(page, block.section ?? "");
    case "page":
      return referred(references, block.page).flatMap((reference) => {
        const href = pathIn(page, reference);
        return href === null ? [] : [{ label: reference.title, href, lang: langOf(reference, page) }];
      });
    case "link":
      return block.address === null ? [] : [{ label: labelOf(page, block), href: block.address }];
  }
}

function toSection(locale: Locale, section: string): readonly MenuLink[] {
  const label = sections[section];
  const href = pathOfSection(locale, section);
  return label && href !== null ? [{ label: labelIn(locale, label), href }] : [];
}

function pathOfSection(locale: Locale, section: string): string | null {
  if (section === "map") return mapPaths[locale];
  if (section === "search") return searchPaths[locale];
  const collection = listed.find(({ name }: Collection) => name === section);
  return collection ? listPathOf(collection, locale) : null;
}

/** A menu is a fact that both languages share, so its words are put into the page's script here. */
function labelOf(page: Locale, { sr, en }: { readonly sr: string | null; readonly en: string | null }) {
  if (page === "en") return en ?? sr ?? "";
  const label = sr ?? en ?? "";
  return page === "sr-Cyrl" ? toCyrillic(label) : toLatin(label);
}
