import type { Collection } from "../collection.ts";
import { glossary } from "./glossary.ts";
import { home } from "./home.ts";
import { organisations } from "./organisations.ts";
import { pages } from "./pages.ts";
import { posts } from "./posts.ts";
import { projects } from "./projects.ts";
import { siteSettings } from "./site-settings.ts";

/** Every collection there is, in the order in which editors see them. */
export const collections: readonly Collection[] = [
  projects,
  organisations,
  posts,
  pages,
  home,
  siteSettings,
  glossary,
];
