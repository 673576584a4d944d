import { Hono } from "hono";
import type { FunctionComponent } from "preact";
import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { collections } from "../../../schema/collections/index.ts";
import { kindOf } from "../../../schema/fields/index.ts";
import { locales } from "../../../schema/language/locale.ts";
import type { Narrowing } from "../parts/facets.tsx";
import { type Answers, answersIn, type Questions, statementsOf } from "../reading/beside.ts";
import { entryValues } from "../reading/entry.ts";
import { facetedList } from "../reading/faceted-list.ts";
import { facetsOf } from "../reading/facets.ts";
import { type Listed, pageSize } from "../reading/list.ts";
import type { References } from "../reading/references.ts";
import { listAsked } from "./address.ts";
import { answerList, type SiteEnv } from "./answer.tsx";
import { once } from "./once.ts";
import { settingsIn, settingsStatement } from "./settings.ts";
import type { Surroundings } from "./surroundings.ts";

type FieldOf<C extends Collection> = keyof C["fields"] & string;

/** What the page of a list is made from. */
export interface ListPageProps<C extends Collection, F extends FieldOf<C>, B = object> {
  /** For the layout. */
  readonly list: {
    readonly surroundings: Surroundings;
    readonly collection: C;
    readonly page: number;
    readonly more: boolean;
    readonly last: number;
    readonly narrowing: Narrowing;
  };
  readonly documents: readonly Listed<C, F>[];
  readonly references: References;
  readonly beside: B;
}

interface Room<C extends Collection, F extends FieldOf<C>, Q extends Questions> {
  readonly collection: C;
  /** What it shows of an entry. */
  readonly fields: readonly F[];
  /** Those of them that refer to entries whose titles it shows. */
  readonly references?: readonly NoInfer<F>[];
  /** Entries on a page, where not as many as in other lists. */
  readonly size?: number;
  /** Questions about no entry, asked in the same round trip. */
  readonly beside?: Q;
  readonly page: FunctionComponent<ListPageProps<C, NoInfer<F>, Answers<NoInfer<Q>>>>;
}

/** The pages of a collection's list, narrowed by its facets. */
export function listRoom<
  C extends Collection,
  const F extends FieldOf<C>,
  Q extends Questions = Record<never, never>,
>({
  collection,
  fields,
  references = [],
  size = pageSize,
  beside = {} as Q,
  page: Page,
}: Room<C, F, Q>): Hono<SiteEnv> {
  const queries = once(() => {
    const shown = new Set([
      collection,
      ...referredTo(collection, [...references, ...facetsOf(collection).map(({ name }) => name)]),
      ...Object.values(beside).flatMap((question) => question.collections),
    ]);
    return { list: facetedList(collection, fields, { references, size }), shown: [...shown] };
  });
  const pages = new Hono<SiteEnv>();
  for (const locale of locales) {
    pages.get(`${listPathOf(collection, locale)}`, async (context) => {
      const { list, shown } = queries();
      const asked = listAsked(collection, new URL(context.req.url).searchParams);
      const [settings, rows, ...results] = await context.env.published.read([
        settingsStatement(locale),
        list.statement(locale, asked),
        ...statementsOf(beside, entryValues(locale, "")),
      ]);
      const surroundings = { locale, origin: context.env.origin, settings: settingsIn(locale, settings) };
      const found = list.read(locale, rows);
      const { documents, more, total, counts } = found;
      const narrowing = { selection: asked.selection, total, counts, references: found.references };
      const { page } = asked;
      return answerList(context, surroundings, { page, found, collections: shown }, () => (
        <Page
          list={{ surroundings, collection, page, more, last: Math.ceil(total / size), narrowing }}
          documents={documents}
          references={found.references}
          beside={answersIn(beside, locale, results)}
        />
      ));
    });
  }
  return pages;
}

/** An entry that is referred to and not public yet may become so. */
function referredTo({ fields }: Collection, names: readonly string[]): readonly Collection[] {
  const wanted = names.map((name) => {
    const field = fields[name];
    return field && kindOf(field).refersTo?.(field);
  });
  return collections.filter(({ name }) => wanted.includes(name));
}
