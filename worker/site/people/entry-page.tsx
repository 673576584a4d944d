import { people } from "../../../schema/collections/people.ts";
import type { EntryPageProps } from "../frame/entry-room.tsx";
import { labelIn, words } from "../frame/words.ts";
import { EntryLayout } from "../parts/entry-layout.tsx";
import { Fact } from "../parts/facts.tsx";
import { allGathered, type GatheredEntry, GatheredSection } from "../parts/gathered.tsx";
import { OutsideLink } from "../parts/outside-link.tsx";
import { Prose } from "../parts/prose.tsx";
import { ReferencesFact } from "../parts/references-fact.tsx";
import { referred } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";

interface Beside {
  readonly posts: readonly GatheredEntry[];
  readonly publications: readonly GatheredEntry[];
}

type PersonPageProps = EntryPageProps<typeof people, Beside>;

export function PersonPage(props: PersonPageProps) {
  const { surroundings, document, places, references, beside } = props;
  const { locale } = surroundings;
  const lang = langOf(document, locale);
  const by = { field: "authors", id: document.id };
  return (
    <EntryLayout
      surroundings={surroundings}
      collection={people}
      document={document}
      places={places}
      kicker={document.position && <span lang={lang}>{document.position}</span>}
    >
      <PersonFacts {...props} />
      {document.body && (
        <div class="spread">
          <Prose text={document.body} references={references} locale={locale} lang={lang} />
        </div>
      )}
      <GatheredSection
        of={allGathered.posts}
        entries={beside.posts}
        title={words(locale).writtenPosts}
        by={by}
        locale={locale}
      />
      <GatheredSection of={allGathered.publications} entries={beside.publications} by={by} locale={locale} />
    </EntryLayout>
  );
}

function PersonFacts({ surroundings: { locale }, document, references }: PersonPageProps) {
  const { organisation, email, website } = people.fields;
  const belongs = referred(references, document.organisation).length > 0;
  if (!belongs && !document.email && !document.website) return null;
  return (
    <dl class="facts">
      <ReferencesFact
        field={organisation}
        ids={document.organisation}
        references={references}
        locale={locale}
      />
      {document.email && (
        <Fact name={labelIn(locale, email.label)}>
          <a href={`mailto:${document.email}`}>{document.email}</a>
        </Fact>
      )}
      {document.website && (
        <Fact name={labelIn(locale, website.label)}>
          <OutsideLink address={document.website} />
        </Fact>
      )}
    </dl>
  );
}
