import { Plus } from "lucide";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { languages } from "../../schema/language/locale.ts";
import { dashboardTexts as texts } from "../../schema/texts/dashboard.ts";
import { api, type Overview } from "../api.ts";
import { collectionNamed, collections } from "../definitions.ts";
import { EntryLink } from "../entries/entry-link.tsx";
import { Icon } from "../icon.tsx";
import { dateAndTime, phrase, say, t } from "../interface.ts";
import { FailureNotice, Loading, useLoaded } from "../loaded.tsx";
import { NoteItem } from "../notes/note-item.tsx";
import { StateChip } from "../state-chip.tsx";
import { Tour } from "../tour/tour.tsx";
import { LeftOnDevice } from "./left-on-device.tsx";
import { PlanItem } from "./plan-item.tsx";

/** What the desk opens on: what is being worked on, what is coming, what failed, and what went live. */
export function DashboardScreen() {
  const { value: overview, failure, load } = useLoaded(api.overview, "overview");
  const title = phrase(texts.overview);
  useEffect(() => {
    document.title = `${title} · Prelo`;
  }, [title]);
  return (
    <div class="screen dashboard">
      <h1>{title}</h1>
      <LeftOnDevice />
      <Tour />
      <nav class="start-new" aria-label={phrase(texts.startNew)}>
        {collections
          .filter(({ singleton }) => !singleton)
          .map(({ name, label }) => (
            <a key={name} class="button" href={`/admin/${name}/new`}>
              <Icon node={Plus} size={16} />
              {say(label.one)}
            </a>
          ))}
      </nav>
      {overview && failure && <FailureNotice failure={failure} again={load} />}
      {overview ? <Sections overview={overview} reload={load} /> : <Loading failure={failure} load={load} />}
    </div>
  );
}

function Sections({ overview, reload }: { overview: Overview; reload: () => void }) {
  const { drafts, scheduled, failed, live, notes } = overview;
  const further = drafts.total - drafts.data.length;
  return (
    <div class="overview">
      {failed.length > 0 && (
        <Section
          name="failed"
          items={failed.map((plan) => [plan.entry.id + plan.at, <PlanItem plan={plan} />])}
        />
      )}
      <Section
        name="drafts"
        empty="draftsEmpty"
        items={drafts.data.map((row) => [
          row.id,
          <>
            <EntryLink entry={row} />
            <p class="about">
              <span>{nameOf(row.collection)}</span>
              <time dateTime={row.updatedAt}>{dateAndTime(row.updatedAt)}</time>
            </p>
            <p class="chips">
              {languages.map((language) => (
                <span key={language}>
                  <span class="language-code">{language.toUpperCase()}</span>
                  <StateChip state={row.state[language]} />
                </span>
              ))}
            </p>
          </>,
        ])}
      >
        {further > 0 && <FurtherDrafts count={further} lists={drafts.lists} />}
      </Section>
      <Section
        name="notes"
        empty="notesEmpty"
        items={notes.map((note) => [
          note.id,
          <>
            <EntryLink entry={note.entry} />
            <NoteItem entry={note.entry} note={note} onChange={reload} />
          </>,
        ])}
      />
      <Section
        name="scheduled"
        empty="scheduledEmpty"
        items={scheduled.map((plan) => [plan.entry.id + plan.at, <PlanItem plan={plan} />])}
      />
      <Section
        name="live"
        empty="liveEmpty"
        items={live.map(({ entry, at, by, languages: liveIn }) => [
          entry.id,
          <>
            <EntryLink entry={entry} />
            <p class="about">
              <span>{nameOf(entry.collection)}</span>
              <span>
                {phrase(texts.liveIn, { languages: liveIn.map((one) => t(`language.${one}`)).join(", ") })}
              </span>
              <time dateTime={at}>{dateAndTime(at)}</time>
              {by && <span>{by}</span>}
            </p>
          </>,
        ])}
      />
    </div>
  );
}

/** The lists that hold them all, each narrowed to what is not public. */
function FurtherDrafts({ count, lists }: { count: number; lists: Overview["drafts"]["lists"] }) {
  return (
    <details>
      <summary>{phrase(texts.draftsMore, { count })}</summary>
      <ul class="further">
        {lists.flatMap((list) =>
          (["draft", "changed"] as const)
            .filter((state) => list[state] > 0)
            .map((state) => (
              <li key={`${list.collection} ${state}`}>
                <a href={`/admin/${list.collection}?state=${state}`}>
                  {listNameOf(list.collection)}, {t(`state.${state}`)}: {list[state]}
                </a>
              </li>
            )),
        )}
      </ul>
    </details>
  );
}

function Section(props: {
  name: "failed" | "drafts" | "scheduled" | "live" | "notes";
  empty?: "draftsEmpty" | "scheduledEmpty" | "liveEmpty" | "notesEmpty";
  items: readonly (readonly [string, ComponentChildren])[];
  children?: ComponentChildren;
}) {
  const { name, empty, items } = props;
  return (
    <section class={`overview-part ${name}`} aria-labelledby={`overview-${name}`}>
      <h2 id={`overview-${name}`}>{phrase(texts[name])}</h2>
      {items.length > 0 ? (
        <ul>
          {items.map(([key, item]) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      ) : (
        empty && <p class="quiet">{phrase(texts[empty])}</p>
      )}
      {props.children}
    </section>
  );
}

function nameOf(collection: string): string {
  const definition = collectionNamed(collection);
  return definition ? say(definition.label.one) : collection;
}

function listNameOf(collection: string): string {
  const definition = collectionNamed(collection);
  return definition ? say(definition.label.many) : collection;
}
