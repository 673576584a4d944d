import { useLocation } from "preact-iso/router";
import { collectionGroups } from "../../schema/collection.ts";
import { dashboardTexts } from "../../schema/texts/dashboard.ts";
import { publishingTexts } from "../../schema/texts/publishing.ts";
import { codesOf } from "../../schema/vocabulary.ts";
import { collections } from "../definitions.ts";
import { phrase, say, t } from "../interface.ts";

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
        <li>
          <a href="/admin/schedule" aria-current={here === "schedule" ? "page" : undefined}>
            {phrase(publishingTexts.agenda)}
          </a>
        </li>
      </ul>
      {codesOf(collectionGroups).map((group) => (
        <div key={group}>
          <p id={`group-${group}`}>{say(collectionGroups[group])}</p>
          <ul aria-labelledby={`group-${group}`}>
            {collections
              .filter((collection) => collection.group === group)
              .map(({ name, label }) => (
                <li key={name}>
                  <a href={`/admin/${name}`} aria-current={name === here ? "page" : undefined}>
                    {say(label.many)}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
