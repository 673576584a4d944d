import { sql } from "drizzle-orm";
import type { Collection, PublishedDocument } from "../../../schema/collection.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { type Reader, statement } from "../../platform/database.ts";
import { Problem } from "../../problem.ts";
import { pageHeaders, pageText } from "../../site/frame/answer.tsx";
import { settingsIn, settingsStatement } from "../../site/frame/settings.ts";
import type { Preview } from "../../site/frame/surroundings.ts";
import { type FoundEntry, mentioned } from "../../site/reading/entry.ts";
import { referenceColumns, referencesIn } from "../../site/reading/references.ts";
import { inLocale, standInOf } from "../../site/reading/stand-in.ts";
import { pageOf } from "./pages.tsx";
import { inTheme, type Theme } from "./theme.ts";

export interface View {
  readonly locale: Locale;
  readonly theme: Theme | undefined;
  readonly preview: Preview;
  readonly origin: string;
}

/** The site's own page of a draft. It reads published things alone, so that no other draft is seen beside this one. */
export async function showDraft(
  published: Reader,
  collection: Collection,
  documents: readonly PublishedDocument[],
  { locale, theme, preview, origin }: View,
): Promise<Response> {
  const page = pageOf(collection.name);
  const document = inLocale(documents, locale);
  if (!page || !document) throw new Problem("not-found", `Entries of ${collection.name} have no page.`);
  const ids = JSON.stringify([...mentioned(collection, document), ...referredIn(document)]);
  const [settings, rows = []] = await published.read([
    settingsStatement(locale),
    statement(sql`select ${referenceColumns} from documents where locale in (${locale}, ${standInOf[locale]})
      and entry in (select value from json_each(${ids}))`),
  ]);
  const found: FoundEntry<Collection> = {
    document,
    places: Object.fromEntries(
      locales.flatMap((other) => {
        const there = documents.find((candidate) => candidate.locale === other);
        return there ? [[other, there.slug]] : [];
      }),
    ),
    references: referencesIn(locale, rows),
  };
  const surroundings = { locale, origin, settings: settingsIn(locale, settings), preview };
  const shown = await page({ published, surroundings, found: found as unknown as FoundEntry<never> });
  return answer(pageText(shown), theme);
}

/** Ids that stand in the document as references. */
function referredIn(document: PublishedDocument): readonly string[] {
  const values = Object.values({ ...document } as Readonly<Record<string, unknown>>);
  return values.flat().filter((value): value is string => typeof value === "string" && value.length === 36);
}

async function answer(html: string, theme: Theme | undefined): Promise<Response> {
  const headers = await pageHeaders();
  const themed = theme ? await inTheme(html, headers, theme) : { html, headers };
  return new Response(themed.html, {
    headers: {
      ...themed.headers,
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex, nofollow, noarchive",
    },
  });
}
