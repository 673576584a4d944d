import { Node } from "@tiptap/core";
import { isWebAddress } from "../../schema/fields/link.ts";

/** A video is told of, not embedded: its title, written in place, and the address it plays at. */
export const Video = Node.create({
  name: "video",
  content: "text*",
  marks: "keepScript language",
  defining: true,
  addAttributes() {
    const href = (element: HTMLElement) => element.querySelector("a")?.getAttribute("href");
    return { href: { default: "", parseHTML: href, rendered: false } };
  },
  parseHTML() {
    const address = (element: HTMLElement) =>
      isWebAddress(element.querySelector("a")?.getAttribute("href") ?? "") ? null : false;
    return [
      {
        tag: "figure.video",
        priority: 60,
        getAttrs: address,
        contentElement: (element) => {
          const title = (element as HTMLElement).querySelector<HTMLElement>("a > span, [data-title]");
          return title ?? document.createElement("span");
        },
      },
    ];
  },
  renderHTML({ node }) {
    const href = String(node.attrs.href);
    const address = ["a", { href, contenteditable: "false", tabindex: "-1" }, href] as const;
    return ["figure", { class: "video" }, ["div", { "data-title": "" }, 0], address];
  },
  addKeyboardShortcuts() {
    const within = () => this.editor.isActive(this.name);
    return {
      Enter: () =>
        within() &&
        this.editor
          .chain()
          .insertContentAt(this.editor.state.selection.$to.after(), { type: "paragraph" })
          .run(),
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection;
        return within() && empty && $from.parent.content.size === 0 && this.editor.commands.setParagraph();
      },
    };
  },
});
