import atlas from "./styles/atlas.css";
import base from "./styles/base.css";
import blocks from "./styles/blocks.css";
import campaign from "./styles/campaign.css";
import cards from "./styles/cards.css";
import chapters from "./styles/chapters.css";
import facets from "./styles/facets.css";
import frame from "./styles/frame.css";
import home from "./styles/home.css";
import map from "./styles/map.css";
import overview from "./styles/overview.css";
import parts from "./styles/parts.css";
import policy from "./styles/policy.css";
import print from "./styles/print.css";
import prose from "./styles/prose.css";
import report from "./styles/report.css";
import search from "./styles/search.css";
import sections from "./styles/sections.css";
import timeline from "./styles/timeline.css";
import tokens from "./styles/tokens.css";
import weave from "./styles/weave.css";

/** What every page carries in its head. */
const common = [tokens, base, frame, parts, weave, print].join("");

/** What only those pages carry that ask for it by name. */
const further = {
  sections,
  prose,
  home,
  blocks,
  chapters,
  overview,
  map,
  atlas,
  search,
  facets,
  timeline,
  policy,
  report,
  campaign,
  cards,
} as const satisfies Readonly<Record<string, string>>;

export type FurtherSheet = keyof typeof further;

/** The style sheets of a page, each a text of its own: policies name them by their hashes. */
export function StyleSheets({ styles = [] }: { styles?: readonly FurtherSheet[] | undefined }) {
  const texts = [common, ...[...new Set(styles)].map((name) => further[name])];
  return texts.map((text) => <style dangerouslySetInnerHTML={{ __html: text }} />);
}

let sources: string | undefined;

/** All sheets there are, as a content security policy names them; kept after the first page. */
export async function styleSources(): Promise<string> {
  sources ??= (await Promise.all([common, ...Object.values(further)].map(sourceOf))).join(" ");
  return sources;
}

/** How a content security policy names a text. */
export async function sourceOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${new Uint8Array(digest).toBase64()}'`;
}
