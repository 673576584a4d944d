import { licenceAddress, licences } from "../../../schema/vocabularies/licences.ts";
import { langOf } from "../reading/stand-in.ts";
import { feedPathOf } from "./feed-address.ts";
import { isGroup, isLink } from "./menu.ts";
import { Links, WholeMenu } from "./menus.tsx";
import type { Surroundings } from "./surroundings.ts";
import { codeIn, words } from "./words.ts";

export function Footer({ locale, settings, path }: Surroundings & { path: string }) {
  const { siteTitle, siteMap, newsFeed, textsUnder } = words(locale);
  const { organisation, email, licence, channels, menu, footer } = settings;
  const title = settings.title ?? siteTitle;
  const feed = { label: newsFeed, href: feedPathOf(undefined, locale, "xml") };
  return (
    <footer class="foot">
      <div lang={langOf(settings, locale)}>
        <strong>{organisation?.path ? <a href={organisation.path}>{title}</a> : title}</strong>
        {settings.description && <p>{settings.description}</p>}
        {email && (
          <p>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
      </div>
      <nav aria-label={siteMap}>
        <WholeMenu menu={[...menu, ...footer.filter(isGroup)]} path={path} />
      </nav>
      <div class="ends">
        <Links links={[...footer.filter(isLink), feed]} path={path} />
        {channels && <Channels locale={locale} channels={channels} />}
        {licence && (
          <p>
            {textsUnder}{" "}
            <a href={licenceAddress(licence)} rel="license">
              {codeIn(locale, licences, licence)}
            </a>
          </p>
        )}
      </div>
    </footer>
  );
}

function Channels({ locale, channels }: Pick<Surroundings, "locale"> & { channels: readonly string[] }) {
  return (
    <nav aria-label={words(locale).followUs}>
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
  );
}

/** "Facebook" for `https://www.facebook.com/…`. */
function channelName(address: string): string {
  const [name = ""] = new URL(address).hostname.replace(/^www\./, "").split(".");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
