import { gzipSync } from "node:zlib";
import { listPathOf } from "../../schema/collection.ts";
import { collections } from "../../schema/collections/index.ts";
import { languageOf, locales, prefixOf } from "../../schema/language/locale.ts";
import { mapWord } from "../../schema/reserved-slugs.ts";
import type { Workerd } from "../workerd.ts";

export interface Heaviest {
  path: string;
  /** Bytes of HTML with its CSS, gzip. */
  gzip: number;
}

/** Of the home pages, the maps and the first pages of all lists, in all locales. */
export async function heaviestPage(worker: Workerd): Promise<Heaviest> {
  const paths = locales.flatMap((locale) => {
    const home = `/${prefixOf[locale]}`;
    const lists = collections.flatMap((collection) => listPathOf(collection, locale) ?? []);
    return [home, `${home}/${mapWord[languageOf(locale)]}`, ...lists];
  });
  let heaviest: Heaviest = { path: "", gzip: 0 };
  for (const path of paths) {
    const answer = await worker.fetch(path);
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}.`);
    const gzip = gzipSync(Buffer.from(await answer.arrayBuffer())).length;
    if (gzip > heaviest.gzip) heaviest = { path, gzip };
  }
  return heaviest;
}
