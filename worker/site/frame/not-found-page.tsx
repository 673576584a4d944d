import { Band } from "../parts/motif.tsx";
import { homePaths } from "./home-paths.ts";
import { Layout } from "./layout.tsx";
import { Onward } from "./onward.tsx";
import type { Surroundings } from "./surroundings.ts";
import { words } from "./words.ts";

export function NotFoundPage(surroundings: Surroundings) {
  const { locale } = surroundings;
  const { notFoundTitle, notFoundText } = words(locale);
  return (
    <Layout surroundings={surroundings} title={notFoundTitle} paths={homePaths}>
      <header class="head">
        <p class="kicker">404</p>
        <h1>{notFoundTitle}</h1>
        <p class="lead">{notFoundText}</p>
        <Onward locale={locale} />
      </header>
      <Band ids={["404"]} />
    </Layout>
  );
}
