import type { Collection } from "../collection.ts";
import { activities } from "./activities.ts";
import { campaigns } from "./campaigns.ts";
import { consultations } from "./consultations.ts";
import { enterprises } from "./enterprises.ts";
import { events } from "./events.ts";
import { glossary } from "./glossary.ts";
import { home } from "./home.ts";
import { measures } from "./measures.ts";
import { navigation } from "./navigation.ts";
import { organisations } from "./organisations.ts";
import { pages } from "./pages.ts";
import { people } from "./people.ts";
import { posts } from "./posts.ts";
import { practices } from "./practices.ts";
import { projects } from "./projects.ts";
import { publications } from "./publications.ts";
import { redirects } from "./redirects.ts";
import { reports } from "./reports.ts";
import { siteSettings } from "./site-settings.ts";
import { topics } from "./topics.ts";

/** Every collection there is, in the order in which editors see them. */
export const collections: readonly Collection[] = [
  activities,
  projects,
  campaigns,
  events,
  posts,
  topics,
  enterprises,
  organisations,
  practices,
  people,
  measures,
  consultations,
  publications,
  reports,
  pages,
  home,
  navigation,
  siteSettings,
  redirects,
  glossary,
];
