import type { PublishedDocument } from "../../../schema/collection.ts";
import type { posts } from "../../../schema/collections/posts.ts";
import type { practices } from "../../../schema/collections/practices.ts";
import { type Around, named, type Thing, titles, written } from "./thing.ts";

export function postThing(document: PublishedDocument<typeof posts>, around: Around): Thing {
  const authors = named("Person", document.authors, around);
  return {
    ...written("BlogPosting", document, around),
    headline: document.title,
    author: authors.length > 0 ? authors : around.owner,
    about: named("Project", document.projects, around),
    keywords: titles(document.topics, around),
  };
}

export function practiceThing(document: PublishedDocument<typeof practices>, around: Around): Thing {
  const { enterprise, organisation, topics } = document;
  return {
    ...written("Article", document, around),
    headline: document.title,
    author: around.owner,
    about: [...named("Organization", enterprise, around), ...named("Organization", organisation, around)],
    keywords: titles(topics, around),
  };
}
