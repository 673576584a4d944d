import { type Locale, localeOfPrefix } from "../../../../schema/language/locale.ts";
import { unescaped, type Visit } from "./walk.ts";

type Page = Pick<Visit, "path" | "text">;

/** What the head of a page says of it. */
interface Head {
  readonly lang: string | undefined;
  readonly titles: readonly string[];
  /** Contents of `meta` by name or property. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly Attributes[];
  readonly indexed: boolean;
  readonly structured: readonly string[];
}

type Attributes = ReadonlyMap<string, string>;

export function headOf(html: string): Head {
  const head = html.slice(0, html.indexOf("</head>"));
  const tags = (name: string) => [...head.matchAll(tag(name))].map(([, inside = ""]) => attributesOf(inside));
  const meta = new Map<string, string[]>();
  for (const attributes of tags("meta")) {
    const name = attributes.get("name") ?? attributes.get("property");
    if (name === undefined || attributes.has("media")) continue;
    meta.set(name, [...(meta.get(name) ?? []), attributes.get("content") ?? ""]);
  }
  return {
    lang: tags("html")[0]?.get("lang"),
    titles: [...head.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = ""]) => unescaped(title)),
    meta,
    links: tags("link"),
    indexed: !meta.get("robots")?.includes("noindex"),
    structured: [...head.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, json = ""]) => json,
    ),
  };
}

const tag = (name: string) => new RegExp(`<${name}\\b((?:\\s+[\\w:-]+(?:="[^"]*")?)*)\\s*/?>`, "g");

function attributesOf(inside: string): Attributes {
  const found = inside.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

const hrefs = ({ links }: Head, rel: string, also: (link: Attributes) => boolean = () => true) =>
  links.filter((link) => link.get("rel") === rel && also(link)).map((link) => link.get("href") ?? "");

/** This page in other locales, by what it says their language is. */
function alternatesOf({ links }: Head): ReadonlyMap<string, string> {
  const found = links.filter((link) => link.get("rel") === "alternate" && link.has("hreflang"));
  return new Map(found.map((link) => [link.get("hreflang") ?? "", link.get("href") ?? ""]));
}

const openGraphLocales: Readonly<Record<Locale, string>> = {
  "sr-Latn": "sr_RS",
  "sr-Cyrl": "sr_RS",
  en: "en_GB",
};

/** What is wrong with the head of a page that was answered with 200. */
export function mistakesInHead({ path, text }: Page, origin: string): readonly string[] {
  const head = headOf(text);
  const { meta, titles, indexed, structured } = head;
  const locale = localeOfPrefix(path.split(/[/?]/)[1] ?? "");
  const canonicals = hrefs(head, "canonical");
  const [canonical] = canonicals;
  const alternates = alternatesOf(head);
  const only = (name: string) => {
    const values = meta.get(name) ?? [];
    return values.length === 1 && values[0]?.trim() ? values[0] : undefined;
  };
  const mistakes: (string | false)[] = [
    locale !== undefined && head.lang !== locale && `is in ${head.lang}`,
    (titles.length !== 1 || !titles[0]?.trim()) && `has the titles ${JSON.stringify(titles)}`,
    only("description") === undefined && "has not one description",
    only("og:title") === undefined && "has not one og:title",
    only("og:site_name") === undefined && "has not one og:site_name",
    canonicals.length > 1 && "has several canonical addresses",
  ];
  if (indexed) {
    mistakes.push(
      canonical !== origin + path && `is indexed, but its canonical address is ${canonical}`,
      alternates.get(head.lang ?? "") !== origin + path && "is not among its own alternates",
      ![...alternates].some(([lang, href]) => lang !== "x-default" && href === alternates.get("x-default")) &&
        "has no x-default among its alternates",
      structured.length !== 1 && `has ${structured.length} blocks of structured data`,
    );
  } else {
    mistakes.push(
      canonical === origin + path && "is not indexed, but says that it is the canonical address",
      alternates.size > 0 && "is not indexed, but has alternates",
      structured.length > 0 && "is not indexed, but has structured data",
    );
  }
  if (canonical !== undefined && locale !== undefined)
    mistakes.push(...mistakesInSharing(head, canonical, locale));
  return mistakes.filter((mistake) => mistake !== false);
}

/** Open Graph, and the feeds by which a page can be followed. */
function mistakesInSharing(head: Head, canonical: string, locale: Locale): readonly (string | false)[] {
  const one = (name: string) => (head.meta.get(name)?.length === 1 ? head.meta.get(name)?.[0] : undefined);
  const own = openGraphLocales[locale];
  const others = head.meta.get("og:locale:alternate") ?? [];
  const feeds = (type: string) => hrefs(head, "alternate", (link) => link.get("type") === type);
  return [
    one("og:url") !== canonical && `is shared as ${one("og:url")}`,
    !["website", "article", "profile"].includes(one("og:type") ?? "") && `is of the type ${one("og:type")}`,
    one("og:locale") !== own && `is shared in ${one("og:locale")}`,
    (others.includes(own) || new Set(others).size !== others.length) && `names its locales twice: ${others}`,
    !/^https?:\/\/[^/]+\/pictures\/[a-z-]+\.png$/.test(one("og:image") ?? "") && `shows ${one("og:image")}`,
    (one("og:image:width") !== "1200" || one("og:image:height") !== "630") && "does not size its picture",
    !one("og:image:alt")?.trim() && "does not describe its picture",
    one("twitter:card") !== "summary_large_image" && "has no card",
    feeds("application/atom+xml").length !== 1 && "does not lead to one Atom feed",
    feeds("application/feed+json").length !== 1 && "does not lead to one JSON feed",
  ];
}

/** Indexed pages must name each other, and each the language it is in. */
export function mistakesAmongAlternates(pages: readonly Page[], origin: string): readonly string[] {
  const heads = new Map(pages.map(({ path, text }) => [origin + path, headOf(text)]));
  const mistakes: string[] = [];
  for (const [address, head] of heads) {
    if (!head.indexed) continue;
    const alternates = alternatesOf(head);
    for (const [lang, href] of alternates) {
      const other = heads.get(href);
      if (!other?.indexed) mistakes.push(`${address} names ${href}, which is no indexed page`);
      else if (lang !== "x-default" && other.lang !== lang)
        mistakes.push(`${address} says that ${href} is in ${lang}, and it is in ${other.lang}`);
      else if (!sameEntries(alternates, alternatesOf(other)))
        mistakes.push(`${address} and ${href} name different alternates`);
    }
  }
  return mistakes;
}

const sameEntries = (one: Attributes, other: Attributes) =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
