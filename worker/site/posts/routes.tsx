import { people } from "../../../schema/collections/people.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { postItemFields } from "../parts/post-item.tsx";
import type { Subject } from "../reading/beside.ts";
import { documentsReferred } from "../reading/documents-referred.ts";
import { PostPage } from "./entry-page.tsx";
import { PostsPage } from "./list-page.tsx";
import { organisationsOfAuthors, relatedPosts } from "./queries.ts";

export const postEntries = entryRoom({
  collection: posts,
  beside: (entry: Subject) => ({
    people: documentsReferred(people, ["title", "organisation"], entry),
    organisations: organisationsOfAuthors(entry),
    related: relatedPosts(entry),
  }),
  page: PostPage,
});

export const postPages = listRoom({
  collection: posts,
  fields: postItemFields,
  references: ["authors", "topics"],
  page: PostsPage,
});
