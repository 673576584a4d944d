import { type Field, kindOf } from "../../schema/fields/index.ts";

/** A link to an entry as publishing wrote it; the only anchors whose address begins with `entry:`. */
const entryLink = /<a href="entry:([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;

/** True for a field whose HTML may link to entries; their ids stand in `terms` under the field's name. */
export function mayLinkToEntries(field: Field): boolean {
  return kindOf(field).mapHtml !== undefined;
}

/** Most HTML has none, and is not searched through. */
const hasEntryLinks = (html: string): boolean => html.includes('<a href="entry:');

/** The ids of the entries that published HTML links to, public or not. */
export function entriesLinkedIn(html: string): readonly string[] {
  if (!hasEntryLinks(html)) return [];
  return [...html.matchAll(entryLink)].map(([, id = ""]) => id);
}

/** Published HTML with its links to entries led to their addresses; where there is none, the link's text alone stays. */
export function resolveEntryLinks(html: string, urlOf: (id: string) => string | undefined): string {
  if (!hasEntryLinks(html)) return html;
  return html.replace(entryLink, (_link, id: string, attributes: string, text: string) => {
    const url = urlOf(id);
    return url === undefined ? text : `<a href="${url}"${attributes}>${text}</a>`;
  });
}
