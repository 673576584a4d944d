import { sql } from "drizzle-orm";
import { Hono } from "hono";
import type { FunctionComponent, VNode } from "preact";
import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { locales, prefixOf } from "../../../schema/language/locale.ts";
import type { Reader } from "../../platform/database.ts";
import {
  type Answers,
  aboutSubject,
  answersIn,
  type Questions,
  type Subject,
  statementsOf,
  subject,
} from "../reading/beside.ts";
import { entryAt, entryQuery, entryValues, type FoundEntry } from "../reading/entry.ts";
import { redirectIn, redirectStatement } from "../reading/redirect.ts";
import { entryThing } from "../structured/of-entry.ts";
import { answerEntry, type SiteEnv } from "./answer.tsx";
import { once } from "./once.ts";
import { settingsIn, settingsStatement } from "./settings.ts";
import type { Surroundings } from "./surroundings.ts";

/** What the page of an entry is made from: the entry, and the answers to what its room asks beside it. */
export interface EntryPageProps<C extends Collection, B = object> extends FoundEntry<C> {
  readonly surroundings: Surroundings;
  readonly beside: B;
}

interface Room<C extends Collection, Q extends Questions> {
  readonly collection: C;
  readonly beside?: (entry: Subject) => Q;
  readonly page: FunctionComponent<EntryPageProps<C, Answers<NoInfer<Q>>>>;
}

/** The pages of a collection's entries. */
export interface EntryRoom {
  readonly collection: Collection;
  readonly pages: Hono<SiteEnv>;
  /** The page of an entry that is given, such as a draft, among what is published. */
  readonly preview: (
    published: Reader,
    surroundings: Surroundings,
    found: FoundEntry<Collection>,
  ) => Promise<VNode>;
}

export function entryRoom<C extends Collection, Q extends Questions = Record<never, never>>({
  collection,
  beside = () => ({}) as Q,
  page: Page,
}: Room<C, Q>): EntryRoom {
  const queries = once(() => {
    const questions = beside(subject);
    const related = new Set(Object.values(questions).flatMap(({ collections }) => collections));
    related.delete(collection);
    return {
      entry: entryQuery(collection, subject),
      questions,
      related,
      atAddress: aboutSubject(() => entryAt(collection)),
      // An entry that is given by its id has that in the place of the slug.
      byId: aboutSubject(() => sql`${sql.placeholder("slug")}`),
    };
  });
  const pages = new Hono<SiteEnv>();
  for (const locale of locales) {
    pages.get(`${listPathOf(collection, locale) ?? `/${prefixOf[locale]}`}/:slug`, async (context) => {
      const { entry, questions, related, atAddress } = queries();
      const values = entryValues(locale, context.req.param("slug"));
      const own = entry.statements(values);
      const [settings, moved, ...results] = await context.env.published.read([
        settingsStatement(locale),
        redirectStatement(context.req.path),
        ...atAddress([...own, ...statementsOf(questions, values)], values),
      ]);
      const surroundings = { locale, origin: context.env.origin, settings: settingsIn(locale, settings) };
      const answers = answersIn(questions, locale, results.slice(own.length));
      const found = entry.read(locale, results);
      return answerEntry(
        context,
        surroundings,
        { entry: found, collections: [collection, ...related], movedTo: redirectIn(moved) },
        (shown) => (
          <Page
            surroundings={{ ...surroundings, entry: entryThing(collection, shown, surroundings) }}
            {...shown}
            beside={answers}
          />
        ),
      );
    });
  }
  return {
    collection,
    pages,
    preview: async (published, surroundings, found) => {
      const { locale } = surroundings;
      const shown = found as FoundEntry<C>;
      const { questions, byId } = queries();
      const values = entryValues(locale, found.document.id);
      const statements = byId(statementsOf(questions, values), values);
      const results = statements.length > 0 ? await published.read(statements) : [];
      const answers = answersIn(questions, locale, results);
      return <Page surroundings={surroundings} {...shown} beside={answers} />;
    },
  };
}
