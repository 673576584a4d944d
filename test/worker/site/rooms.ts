import { hasPages, listPathOf } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import { type Locale, prefixOf } from "../../../schema/language/locale.ts";
import type { Prelo } from "../../support/prelo.ts";
import { walk } from "./crawl/walk.ts";

/** Every page of a locale that search engines may know: lists from their beginning, and not narrowed. */
export async function everyPage(prelo: Prelo, locale: Locale): Promise<readonly string[]> {
  const home = `/${prefixOf[locale]}`;
  const indexed: string[] = [];
  await walk(
    prelo,
    [home],
    ({ path, status, text }) => {
      if (status === 200 && text.startsWith("<!doctype html>") && !text.includes('content="noindex"'))
        indexed.push(path);
    },
    (path) => path.startsWith(`${home}/`) && !path.includes("?") && !path.includes("."),
  );
  return indexed;
}

/** The home page, the list of each collection that has one, an entry of each, and every page that stands by itself. */
export async function onePageOfEachRoom(prelo: Prelo, locale: Locale): Promise<readonly string[]> {
  const indexed = await everyPage(prelo, locale);
  const lists = collections.map((collection) => listPathOf(collection, locale));
  const standing = indexed.filter((path) => path.split("/").length === 3 && !lists.includes(path));
  const rooms = collections.filter(hasPages).flatMap((collection) => {
    const list = listPathOf(collection, locale);
    if (list !== null) return [list, ...indexed.filter((path) => path.startsWith(`${list}/`)).slice(0, 1)];
    return collection.atRoot ? standing : [];
  });
  return [`/${prefixOf[locale]}`, ...rooms];
}
