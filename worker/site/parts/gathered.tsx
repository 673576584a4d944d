import { type Collection, type DocumentHead, listPathOf } from "../../../schema/collection.ts";
import { campaigns } from "../../../schema/collections/campaigns.ts";
import { consultations } from "../../../schema/collections/consultations.ts";
import { events } from "../../../schema/collections/events.ts";
import { measures } from "../../../schema/collections/measures.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { practices } from "../../../schema/collections/practices.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { publications } from "../../../schema/collections/publications.ts";
import { formatDate, formatDays } from "../../../schema/language/date.ts";
import { inBelgrade } from "../../../schema/language/instant.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { listAddress } from "../frame/address.ts";
import { filled, labelIn, words } from "../frame/words.ts";
import type { Question, Subject } from "../reading/beside.ts";
import { documentsReferring } from "../reading/documents-referring.ts";
import { facetsOf } from "../reading/facets.ts";
import type { Listed } from "../reading/list.ts";
import { EntryLink } from "./entry-link.tsx";
import { glance } from "./glance.ts";
import { Motif } from "./motif.tsx";
import { Section } from "./section.tsx";

/** Entries of a collection on the pages of what they belong to: a line each. */
export interface Gathered {
  readonly collection: Collection;
  readonly fields: readonly string[];
  /** What stands under the title. */
  readonly told: (locale: Locale, entry: GatheredEntry) => readonly (string | null)[];
}

export type GatheredEntry = Pick<DocumentHead, "id" | "locale" | "slug" | "publishedAt"> & {
  readonly title: string | null;
};

function gathered<C extends Collection, const F extends keyof C["fields"] & string>(
  collection: C,
  fields: readonly F[],
  told: (locale: Locale, entry: Listed<C, F>) => readonly (string | null)[],
): Gathered {
  return { collection, fields: ["title", ...fields], told: told as unknown as Gathered["told"] };
}

const period = (locale: Locale, start: string | null, end: string | null) =>
  start && formatDays(locale, start, end);

/** What is gathered on the pages of activities and topics. */
export const allGathered = {
  projects: gathered(
    projects,
    ["start", "end", "status", "budget"],
    (locale, { start, end, status, budget }) => [
      period(locale, start, end),
      glance(locale, projects.fields.status, status),
      glance(locale, projects.fields.budget, budget),
    ],
  ),
  events: gathered(events, ["kind", "date", "endDate", "state"], (locale, { kind, date, endDate, state }) => [
    glance(locale, events.fields.kind, kind),
    period(locale, date, endDate ?? date),
    glance(locale, events.fields.state, state),
  ]),
  consultations: gathered(consultations, ["start", "end", "state"], (locale, { start, end, state }) => [
    period(locale, start, end),
    glance(locale, consultations.fields.state, state),
  ]),
  measures: gathered(measures, ["kind", "state", "grade"], (locale, { kind, state, grade }) => [
    glance(locale, measures.fields.kind, kind),
    glance(locale, measures.fields.state, state),
    glance(locale, measures.fields.grade, grade),
  ]),
  publications: gathered(publications, ["kind", "date"], (locale, { kind, date }) => [
    glance(locale, publications.fields.kind, kind),
    glance(locale, publications.fields.date, date),
  ]),
  practices: gathered(practices, ["month", "place"], (locale, { month, place }) => [
    glance(locale, practices.fields.month, month),
    glance(locale, practices.fields.place, place),
  ]),
  campaigns: gathered(campaigns, ["period"], (locale, campaign) => [
    glance(locale, campaigns.fields.period, campaign.period),
  ]),
  posts: gathered(posts, [], (locale, { publishedAt }) => {
    const day = inBelgrade(publishedAt);
    return [day && formatDate(locale, day.date)];
  }),
} as const;

export type GatheredName = keyof typeof allGathered;

/** How many of a collection are shown. */
const shown = 4;

/** The first entries of a collection that refer to an entry, and one more that tells whether there are others. */
export function gatheredReferring(
  { collection, fields }: Gathered,
  field: string,
  entry: Subject,
  most = shown + 1,
): Question<readonly GatheredEntry[]> {
  return documentsReferring(collection, [field], fields, entry, most) as Question<readonly GatheredEntry[]>;
}

export type EverythingGathered = Readonly<Record<GatheredName, readonly GatheredEntry[]>>;

/** Everything that refers to an entry in a field that all of these collections have. */
export function everythingReferring(field: "mainActivities" | "topics", entry: Subject) {
  return Object.fromEntries(
    Object.entries(allGathered).map(([name, of]) => [name, gatheredReferring(of, field, entry)]),
  ) as Record<GatheredName, Question<readonly GatheredEntry[]>>;
}

interface GatheredSectionProps {
  readonly of: Gathered;
  readonly entries: readonly GatheredEntry[];
  readonly locale: Locale;
  /** By which the whole list is narrowed to these entries. */
  readonly by: { readonly field: string; readonly id: string };
  readonly title?: string;
}

export function GatheredSection({ of, entries, locale, by, title }: GatheredSectionProps) {
  if (entries.length === 0) return null;
  const { collection } = of;
  const label = labelIn(locale, collection.label.many);
  const all = narrowedPath(collection, locale, by);
  return (
    <Section title={title ?? label}>
      <GatheredList of={of} entries={entries.slice(0, shown)} locale={locale} />
      {all && entries.length > shown && (
        <p class="more">
          <a href={all}>{filled(words(locale).wholeListOf, label.toLowerCase())}</a>
        </p>
      )}
    </Section>
  );
}

interface GatheredSectionsProps extends Pick<GatheredSectionProps, "by" | "locale"> {
  readonly everything: EverythingGathered;
  /** Said where there is nothing. */
  readonly empty: string;
}

export function GatheredSections({ everything, empty, ...props }: GatheredSectionsProps) {
  const names = Object.keys(allGathered) as GatheredName[];
  if (names.every((name) => everything[name].length === 0)) return <p class="empty">{empty}</p>;
  return names.map((name) => (
    <GatheredSection of={allGathered[name]} entries={everything[name]} {...props} />
  ));
}

export function GatheredList({
  of: { collection, told },
  entries,
  locale,
}: Pick<GatheredSectionProps, "of" | "entries" | "locale">) {
  return (
    <ul class="names">
      {entries.map((entry) => (
        <li>
          <Motif id={entry.id} />
          <span>
            <EntryLink entry={entry} collection={collection} locale={locale} />
            <small>{told(locale, entry).filter(Boolean).join("\u00a0· ")}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A collection's list narrowed to what refers to an entry, where readers can narrow it so. */
export function narrowedPath(
  collection: Collection,
  locale: Locale,
  { field, id }: GatheredSectionProps["by"],
): string | null {
  const path = listPathOf(collection, locale);
  if (path === null || !facetsOf(collection).some(({ name }) => name === field)) return null;
  return listAddress(path, { selection: { [field]: [id] }, page: 1 });
}
