import { useLocation } from "preact-iso/router";
import { collections } from "../definitions.ts";
import { say, t } from "../interface.ts";

export function Navigation() {
  const { path } = useLocation();
  const here = path.split("/")[2];
  return (
    <nav aria-label={t("collections")}>
      <ul>
        {collections.map(({ name, label }) => (
          <li key={name}>
            <a href={`/admin/${name}`} aria-current={name === here ? "page" : undefined}>
              {say(label.many)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
