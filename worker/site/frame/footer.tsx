import { pathIn } from "../reading/references.ts";
import { langOf } from "../reading/stand-in.ts";
import type { Surroundings } from "./surroundings.ts";
import { words } from "./words.ts";

export function Footer({ locale, settings }: Surroundings) {
  const { siteTitle, followUs, whoWeAre } = words(locale);
  const lang = settings ? langOf(settings, locale) : undefined;
  const channels = settings?.channels ?? [];
  const organisation = settings?.organisation?.path;
  const leading = [
    ...(organisation ? [<a href={organisation}>{whoWeAre}</a>] : []),
    ...(settings?.pages ?? []).map((page) => (
      <a href={pathIn(locale, page) ?? undefined} lang={langOf(page, locale)}>
        {page.title}
      </a>
    )),
  ].map((link) => <li>{link}</li>);
  return (
    <footer class="foot">
      <div lang={lang}>
        <strong>{settings?.title ?? siteTitle}</strong>
        {settings?.description && <p>{settings.description}</p>}
      </div>
      {leading.length + channels.length > 0 && (
        <div>
          {leading.length > 0 && <ul>{leading}</ul>}
          {channels.length > 0 && (
            <nav aria-label={followUs}>
              <ul>
                {channels.map((channel) => (
                  <li>
                    <a href={channel} rel="me noopener">
                      {channelName(channel)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      )}
    </footer>
  );
}

/** "Facebook" for `https://www.facebook.com/…`. */
function channelName(address: string): string {
  const [name = ""] = new URL(address).hostname.replace(/^www\./, "").split(".");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
