import { people } from "../../../schema/collections/people.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { peopleGroups } from "../../../schema/vocabularies/people-groups.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { codeIn, words } from "../frame/words.ts";
import { EntryLink, ReferenceLinks } from "../parts/entry-link.tsx";
import { ListLayout } from "../parts/list-layout.tsx";
import { Motif } from "../parts/motif.tsx";
import type { Listed } from "../reading/list.ts";
import { type References, referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";

export const personFields = ["title", "position", "groups", "organisation", "summary"] as const;

type ListedPerson = Listed<typeof people, (typeof personFields)[number]>;

type PeoplePageProps = ListPageProps<typeof people, (typeof personFields)[number]>;

/** Under each group those who belong to it; who belongs to several stands in the first of them. */
export function PeoplePage({ list, documents, references }: PeoplePageProps) {
  const { locale } = list.surroundings;
  const { peopleIntroduction, noPeople } = words(locale);
  const byGroup = Object.keys(peopleGroups)
    .map((group) => ({ group, members: documents.filter((person) => firstGroup(person) === group) }))
    .filter(({ members }) => members.length > 0);
  return (
    <ListLayout {...list} introduction={peopleIntroduction}>
      {documents.length === 0 && <p class="empty">{noPeople}</p>}
      {byGroup.map(({ group, members }) => (
        <section>
          <h2 class="kicker">{capitalized(codeIn(locale, peopleGroups, group))}</h2>
          <ul class="ledger">
            {members.map((person) => (
              <PersonItem person={person} references={references} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
    </ListLayout>
  );
}

function firstGroup({ groups }: ListedPerson): string | undefined {
  return Object.keys(peopleGroups).find((group) => groups?.includes(group));
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface PersonItemProps {
  readonly person: ListedPerson;
  readonly references: References;
  readonly locale: Locale;
}

function PersonItem({ person, references, locale }: PersonItemProps) {
  const lang = langOf(person, locale);
  const organisation = referred(references, person.organisation);
  return (
    <li>
      <Motif id={person.id} />
      <div>
        <h3>
          <EntryLink entry={person} collection={people} locale={locale} moves />
        </h3>
        <p>
          {person.position && <span lang={lang}>{person.position}</span>}
          {person.position && organisation.length > 0 && " · "}
          <ReferenceLinks references={organisation} locale={locale} />
        </p>
        {person.summary && <p lang={lang}>{person.summary}</p>}
      </div>
    </li>
  );
}
