import { Hono } from "hono";
import { listPathOf } from "../../../schema/collection.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { locales } from "../../../schema/language/locale.ts";
import { pageNumber } from "../frame/address.ts";
import { answerEntry, answerList, type SiteEnv } from "../frame/answer.tsx";
import { ProjectPage } from "./entry-page.tsx";
import { ProjectsPage } from "./list-page.tsx";
import { readProject, readProjects } from "./queries.ts";

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

  projectPages.get(`${path}/:slug`, async (context) => {
    const {
      settings,
      entry,
      posts: about,
    } = await readProject(context.env.published, locale, context.req.param("slug"));
    const surroundings = { locale, origin: context.env.origin, settings };
    return answerEntry(context, surroundings, { entry, collections: [projects, posts] }, (found) => (
      <ProjectPage surroundings={surroundings} posts={about.projects} {...found} />
    ));
  });
}
