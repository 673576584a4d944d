import { Hono } from "hono";
import { listPathOf } from "../../../schema/collection.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { locales } from "../../../schema/language/locale.ts";
import { pageNumber } from "../frame/address.ts";
import { answerList, type SiteEnv } from "../frame/answer.tsx";
import { entryRoom } from "../frame/entry-room.tsx";
import type { Subject } from "../reading/beside.ts";
import { referring } from "../reading/referring.ts";
import { ProjectPage } from "./entry-page.tsx";
import { ProjectsPage } from "./list-page.tsx";
import { readProjects } from "./queries.ts";

export const projectEntries = entryRoom({
  collection: projects,
  beside: (entry: Subject) => ({ posts: referring(posts, ["projects"], entry) }),
  page: ProjectPage,
});

export const projectPages = new Hono<SiteEnv>();

for (const locale of locales) {
  const path = listPathOf(projects, locale);

  projectPages.get(`${path}`, async (context) => {
    const page = pageNumber(new URL(context.req.url).searchParams);
    const found = await readProjects(context.env.published, locale, page);
    const surroundings = { locale, origin: context.env.origin, settings: found.settings };
    return answerList(context, surroundings, { page, found, collections: [projects, organisations] }, () => (
      <ProjectsPage surroundings={surroundings} page={page} {...found} />
    ));
  });
}
