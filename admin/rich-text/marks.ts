import { Mark } from "@tiptap/core";
import { isId } from "../../schema/id.ts";
import { isLanguageTag, isLinkAddress } from "../../schema/rich-text/nodes.ts";

/** To a web address or to an entry; never both. */
export const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes() {
    return {
      href: { default: null, parseHTML: (element: HTMLElement) => webAddress(element), rendered: false },
      entry: { default: null, parseHTML: (element: HTMLElement) => entryId(element), rendered: false },
    };
  },
  parseHTML() {
    const links = (element: HTMLElement) => (webAddress(element) || entryId(element) ? null : false);
    return [{ tag: "a[href]", getAttrs: links }];
  },
  renderHTML({ mark }) {
    const { href, entry } = mark.attrs;
    return ["a", { href: href ?? `entry:${entry}`, class: entry ? "to-entry" : "to-web" }, 0];
  },
});

function webAddress(element: HTMLElement): string | null {
  const href = element.getAttribute("href") ?? "";
  return isLinkAddress(href) ? href : null;
}

function entryId(element: HTMLElement): string | null {
  const id = /^entry:(.+)$/.exec(element.getAttribute("href") ?? "")?.[1];
  return isId(id) ? id : null;
}

/** Words that stay in the script they are written in. */
export const KeepScript = Mark.create({
  name: "keepScript",
  parseHTML: () => [{ tag: "span[data-keep-script]" }, { tag: "span[translate=no]" }],
  renderHTML: () => ["span", { "data-keep-script": "" }, 0],
});

/** Words in another language than their surroundings. */
export const LanguageMark = Mark.create({
  name: "language",
  addAttributes() {
    return { lang: { default: null } };
  },
  parseHTML() {
    const known = (element: HTMLElement) => (isLanguageTag(element.lang) ? null : false);
    return [{ tag: "span[lang]", getAttrs: known }];
  },
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
});
