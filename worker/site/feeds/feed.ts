import type { Collection } from "../../../schema/collection.ts";
import { people } from "../../../schema/collections/people.ts";
import { topics } from "../../../schema/collections/topics.ts";
import { type Field, kindOf } from "../../../schema/fields/index.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { pathIn, type Reference, type References, referred } from "../reading/references.ts";
import { contentOf, summaryOf, titleOf } from "./content.tsx";
import type { News } from "./queries.ts";

/** A feed, whatever it is written in. */
export interface Feed {
  readonly title: string;
  readonly description: string | null;
  readonly locale: Locale;
  /** Of the page whose news it tells. */
  readonly page: string;
  readonly address: string;
  readonly picture: string;
  readonly site: Person;
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

export interface Person {
  readonly name: string;
  readonly url?: string | undefined;
}

export interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  readonly html: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly Person[];
  readonly subjects: readonly string[];
}

interface Around {
  readonly locale: Locale;
  readonly origin: string;
  readonly references: References;
}

export function itemOf(news: News, around: Around): FeedItem {
  const { collection, document } = news;
  const { locale, origin, references } = around;
  const values: Readonly<Record<string, unknown>> = { ...document };
  const to = (target: Collection): readonly Reference[] =>
    Object.entries(collection.fields).flatMap(([name, field]) =>
      refersTo(field) === target.name ? referred(references, values[name] as string | null) : [],
    );
  return {
    id: idOf(document, origin),
    url: origin + (document.url ?? ""),
    title: titleOf(news),
    summary: summaryOf(news),
    html: contentOf(news, around),
    published: document.publishedAt,
    updated: document.updatedAt,
    authors: to(people).map((person) => ({
      name: person.title,
      url: origin + (pathIn(locale, person) ?? ""),
    })),
    subjects: to(topics).map(({ title }) => title),
  };
}

/** A tag URI, RFC 4151: an entry keeps it when its address changes, and has one for each language and script. */
function idOf({ id, locale, publishedAt }: News["document"], origin: string): string {
  return `tag:${new URL(origin).hostname},${publishedAt.slice(0, 10)}:${id}/${locale}`;
}

const refersTo = (field: Field) => kindOf(field).refersTo?.(field);
