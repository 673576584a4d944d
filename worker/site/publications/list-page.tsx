import { publications } from "../../../schema/collections/publications.ts";
import { formatDate } from "../../../schema/language/date.ts";
import { publicationKinds } from "../../../schema/vocabularies/publication-kinds.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { codeIn, labelIn, words } from "../frame/words.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { Fact } from "../parts/facts.tsx";
import { ListLayout } from "../parts/list-layout.tsx";
import { Motif } from "../parts/motif.tsx";
import { ReferencesFact } from "../parts/references-fact.tsx";
import { langOf } from "../reading/stand-in.ts";

export const shownFields = ["title", "summary", "kind", "date", "authors", "publishers"] as const;

type PublicationsPageProps = ListPageProps<typeof publications, (typeof shownFields)[number]>;

export function PublicationsPage({ list, documents, references }: PublicationsPageProps) {
  const { locale } = list.surroundings;
  const { publicationsIntroduction, noPublications } = words(locale);
  const { kind, date, authors, publishers } = publications.fields;
  const named = { references, locale };
  return (
    <ListLayout {...list} introduction={publicationsIntroduction}>
      {documents.length === 0 && <p class="empty">{noPublications}</p>}
      <ul class="ledger">
        {documents.map((publication) => (
          <li>
            <Motif id={publication.id} />
            <div>
              <h2>
                <EntryLink entry={publication} collection={publications} locale={locale} moves />
              </h2>
              {publication.summary && <p lang={langOf(publication, locale)}>{publication.summary}</p>}
            </div>
            <dl>
              {publication.kind && (
                <Fact name={labelIn(locale, kind.label)}>
                  {codeIn(locale, publicationKinds, publication.kind)}
                </Fact>
              )}
              {publication.date && (
                <Fact name={labelIn(locale, date.label)}>{formatDate(locale, publication.date)}</Fact>
              )}
              <ReferencesFact field={authors} ids={publication.authors} {...named} />
              <ReferencesFact field={publishers} ids={publication.publishers} {...named} />
            </dl>
          </li>
        ))}
      </ul>
    </ListLayout>
  );
}
