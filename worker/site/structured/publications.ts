import type { PublishedDocument } from "../../../schema/collection.ts";
import type { publications } from "../../../schema/collections/publications.ts";
import type { reports } from "../../../schema/collections/reports.ts";
import { type Around, named, type Thing, titles, written } from "./thing.ts";

export function publicationThing(document: PublishedDocument<typeof publications>, around: Around): Thing {
  const publishers = named("Organization", document.publishers, around);
  return {
    ...written(document.isbn === null ? "Report" : "Book", document, around),
    datePublished: document.date,
    author: named("Person", document.authors, around),
    publisher: publishers.length > 0 ? publishers : around.owner,
    isbn: document.isbn,
    numberOfPages: document.isbn === null ? null : document.pages,
    encoding: document.files?.map(fileThing),
    keywords: titles(document.topics, around),
  };
}

export function reportThing(document: PublishedDocument<typeof reports>, around: Around): Thing {
  const { signed, compiledBy, period, year, files } = document;
  return {
    ...written("Report", document, around),
    datePublished: signed ?? document.publishedAt,
    author: named("Person", compiledBy, around),
    temporalCoverage: period?.end ? `${period.start}/${period.end}` : year === null ? null : String(year),
    about: around.owner,
    encoding: files?.map(fileThing),
  };
}

function fileThing({ title, address }: { title: string | null; address: string | null }): Thing {
  return { "@type": "MediaObject", name: title, contentUrl: address };
}
