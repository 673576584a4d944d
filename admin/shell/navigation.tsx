import { useLocation } from "preact-iso/router";
import { dashboardTexts } from "../../schema/texts/dashboard.ts";
import { publishingTexts } from "../../schema/texts/publishing.ts";
import { collections } from "../definitions.ts";
import { phrase, say, t } from "../interface.ts";

/** What has a list on the site comes first; its own pages and settings stand apart. */
const lastListed = collections.findLast(({ path }) => path !== undefined)?.name;

export function Navigation() {
  const { path } = useLocation();
  const here = path.split("/")[2];
  return (
    <nav aria-label={t("collections")}>
      <ul>
        <li>
          <a href="/admin" aria-current={path === "/admin" ? "page" : undefined}>
            {phrase(dashboardTexts.overview)}
          </a>
        </li>
        <li class="group-end">
          <a href="/admin/schedule" aria-current={here === "schedule" ? "page" : undefined}>
            {phrase(publishingTexts.agenda)}
          </a>
        </li>
        {collections.map(({ name, label }) => (
          <li key={name} class={name === lastListed ? "group-end" : undefined}>
            <a href={`/admin/${name}`} aria-current={name === here ? "page" : undefined}>
              {say(label.many)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
