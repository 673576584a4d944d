import { isGroup, isLink, type Menu, type MenuLink } from "./menu.ts";

interface MenuProps {
  readonly menu: Menu;
  /** Of the page. */
  readonly path: string;
}

/** Groups that open one at a time, beside plain links: for wide screens. */
export function MenuBar({ menu, path }: MenuProps) {
  return (
    <ul class="bar">
      {menu.map((entry) =>
        isGroup(entry) ? (
          <li>
            <details name="menu">
              <summary aria-current={entry.links.some(({ href }) => currentAt(href, path)) || undefined}>
                {entry.label}
              </summary>
              <Links links={entry.links} path={path} />
            </details>
          </li>
        ) : (
          <Link link={entry} path={path} />
        ),
      )}
    </ul>
  );
}

/** All there is, at once. */
export function WholeMenu({ menu, path }: MenuProps) {
  const alone = menu.filter(isLink);
  return (
    <ul class="whole">
      {menu.filter(isGroup).map(({ label, links }) => (
        <li>
          <strong>{label}</strong>
          <Links links={links} path={path} />
        </li>
      ))}
      {alone.length > 0 && (
        <li>
          <Links links={alone} path={path} />
        </li>
      )}
    </ul>
  );
}

export function Links({ links, path }: { links: readonly MenuLink[]; path: string }) {
  return (
    <ul>
      {links.map((link) => (
        <Link link={link} path={path} />
      ))}
    </ul>
  );
}

function Link({ link: { href, lang, label }, path }: { link: MenuLink; path: string }) {
  return (
    <li>
      <a href={href} lang={lang} aria-current={currentAt(href, path)}>
        {label}
      </a>
    </li>
  );
}

/** How a link is marked on the page that it leads to, and on those below that one. */
export function currentAt(href: string, path: string): "page" | "true" | undefined {
  if (href === path) return "page";
  return path.startsWith(`${href}/`) ? "true" : undefined;
}
