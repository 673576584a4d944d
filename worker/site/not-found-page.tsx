import { listPathOf, pathOf } from "../../schema/collection.ts";
import { home } from "../../schema/collections/home.ts";
import { organisations } from "../../schema/collections/organisations.ts";
import { posts } from "../../schema/collections/posts.ts";
import { projects } from "../../schema/collections/projects.ts";
import { homePaths } from "./home-paths.ts";
import { Layout } from "./layout.tsx";
import { Band } from "./motif.tsx";
import type { Surroundings } from "./surroundings.ts";
import { labelIn, words } from "./words.ts";

export function NotFoundPage(surroundings: Surroundings) {
  const { locale } = surroundings;
  const { notFoundTitle, notFoundText, homePage } = words(locale);
  return (
    <Layout surroundings={surroundings} title={notFoundTitle} paths={homePaths}>
      <header class="head">
        <p class="kicker">404</p>
        <h1>{notFoundTitle}</h1>
        <p class="lead">{notFoundText}</p>
        <ul class="onward">
          <li>
            <a href={pathOf(home, locale, null) ?? "/"}>{homePage}</a>
          </li>
          {[projects, organisations, posts].map((collection) => (
            <li>
              <a href={listPathOf(collection, locale) ?? "/"}>{labelIn(locale, collection.label.many)}</a>
            </li>
          ))}
        </ul>
      </header>
      <Band ids={["404"]} />
    </Layout>
  );
}
