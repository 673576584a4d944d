import { createHash } from "node:crypto";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import { type Collection, listPathOf } from "../schema/collection.ts";
import { home } from "../schema/collections/home.ts";
import { collections as real } from "../schema/collections/index.ts";
import { type Locale, locales } from "../schema/language/locale.ts";
import { toCyrillic } from "../schema/language/transliteration.ts";
import { mapRoom, pictureIn } from "../worker/site/frame/picture-address.ts";
import { labelIn, words } from "../worker/site/frame/words.ts";
import { demonstrationSiteSettings } from "./demonstration/site-settings.ts";
import { pictureOf } from "./pictures/drawing.ts";
import { fontFiles } from "./pictures/fonts.ts";
import { kept } from "./pictures/kept.ts";

/** Where pictures and the font they are set in are kept between builds. */
const store = join(import.meta.dirname, "..", ".build");

/**
 * The pictures that other sites show of a link to this one, a room and locale each, in the folder of assets. One that
 * says what it said before is not drawn again.
 */
export async function buildPictures(assets: string, collections?: string): Promise<void> {
  const all = collections ? await listed(collections) : real;
  const rooms = [
    ...[home, ...all.filter((collection) => listPathOf(collection, "en") !== null)].map((collection) => ({
      name: collection.name,
      title: (locale: Locale) => titleOf(collection, locale),
    })),
    { name: mapRoom, title: (locale: Locale) => words(locale).mapTitle },
  ];
  await Promise.all([assets, store].map((folder) => mkdir(join(folder, "pictures"), { recursive: true })));
  const fonts = await fontFiles(join(store, "fonts"));
  for (const { name, title } of rooms) {
    await Promise.all(
      locales.map(async (locale) => {
        const drawn = pictureOf({ room: name, title: title(locale), site: siteIn(locale) });
        await copyFile(await fileOf(drawn, fonts), join(assets, pictureIn(name, locale)));
      }),
    );
  }
}

async function listed(module: string): Promise<readonly Collection[]> {
  const { collections } = (await import(pathToFileURL(module).href)) as {
    collections: readonly Collection[];
  };
  return collections;
}

const titleOf = (room: Collection, locale: Locale) =>
  room === home ? siteIn(locale) : labelIn(locale, room.label.many);

/** The site is named in its settings, which a build cannot read: its first home's are known. */
function siteIn(locale: Locale): string {
  const { sr, en } = demonstrationSiteSettings;
  if (locale === "en") return en?.title ?? "";
  return locale === "sr-Cyrl" ? toCyrillic(sr?.title ?? "") : (sr?.title ?? "");
}

function fileOf(drawn: string, fonts: string[]): Promise<string> {
  const name = createHash("sha256").update(drawn).digest("hex").slice(0, 32);
  return kept(join(store, "pictures", `${name}.png`), async () => {
    const rendered = await renderAsync(drawn, { font: { fontFiles: fonts, loadSystemFonts: false } });
    return rendered.asPng();
  });
}
