import { dropEmpty, joinLists, paragraphsAtBreaks, shiftHeadings } from "./blocks.ts";
import { all, rename, unwrap } from "./elements.ts";
import { markedLanguages, plainLinks, plainSpaces, raisedAndLowered, styledWords } from "./inline.ts";
import { gatherNotes } from "./notes.ts";
import { plainTables } from "./tables.ts";
import { linkVideos } from "./videos.ts";
import { makeWordLists } from "./word-lists.ts";

const writingPrograms =
  /\bmso-|urn:schemas-microsoft-com|class="?Mso|LibreOffice|OpenOffice|docs-internal-guid|google-docs/i;

/** What was copied in a writing program or from a page, with what a text may hold and nothing of how it looked there. */
export function cleanPasted(html: string): string {
  // What an editor such as this one copied is clean, and says where it was cut.
  if (html.includes("data-pm-slice")) return html;
  const { body } = new DOMParser().parseFromString(html, "text/html");
  linkVideos(body);
  dropUnseen(body);
  gatherNotes(body);
  makeWordLists(body);
  joinLists(body);
  shiftHeadings(body);
  styledWords(body);
  markedLanguages(body, !writingPrograms.test(html));
  raisedAndLowered(body);
  plainTables(body);
  plainLinks(body);
  plainSpaces(body);
  paragraphsAtBreaks(body);
  dropEmpty(body);
  bare(body);
  return body.innerHTML;
}

const unseen = [
  "script, style, meta, link, title, base, template, noscript, xml, iframe, object, embed, audio, video, canvas, svg",
  "img, picture, map, button, input, select, textarea, option, hr, [hidden], [aria-hidden=true]",
  "[style*='mso-hide:all' i], [style*='mso-hide: all' i], [style*='display:none' i], [style*='display: none' i]",
  "br.Apple-interchange-newline, .mw-editsection",
].join(", ");

function dropUnseen(body: HTMLElement): void {
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  for (const one of all(body, unseen)) if (!one.closest("figure.video")) one.remove();
  // Elements such as o:p and st1:place, which Office puts around words, and v:shape, which it draws.
  for (const one of all(body, "*"))
    if (one.localName.includes(":")) {
      if (/^(v|w|m):/.test(one.localName)) one.remove();
      else unwrap(one);
    }
}

const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  ol: ["start"],
  span: ["lang", "translate", "data-keep-script", "data-footnote"],
  figure: ["class"],
};

const meaningful = "[lang], [translate=no], [data-keep-script], [data-footnote]";

/** Leaves no attribute that the editor does not read, and no element that says nothing. */
function bare(body: HTMLElement): void {
  for (const one of all(
    body,
    "span, font, u, s, small, big, abbr, bdi, center, code, kbd, samp, mark, ins, q",
  ))
    if (!one.matches(`span:is(${meaningful})`) && !one.parentElement?.closest("figure.video > a"))
      unwrap(one);
  for (const one of all(body, "figcaption, dt, dd, address")) rename(one, "p");
  for (const one of all(body, "*"))
    for (const { name } of [...one.attributes])
      if (!attributes[one.localName]?.includes(name)) one.removeAttribute(name);
}
