import { Node } from "@tiptap/core";
import { word } from "./words.ts";

/** A number in the line, as readers see it; its text is written in a dialog. */
export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  isolating: true,
  content: "text*",
  parseHTML() {
    const says = (element: HTMLElement) => (element.textContent ? null : false);
    return [{ tag: "span[data-footnote]", priority: 60, getAttrs: says }];
  },
  renderHTML: () => ["span", { "data-footnote": "" }, 0],
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement("sup");
      dom.className = "footnote";
      const show = (text: string): void => {
        dom.title = text;
        dom.setAttribute("role", "note");
        dom.setAttribute("aria-label", word("footnoteIs", { text }));
      };
      show(node.textContent);
      return {
        dom,
        update: (now) => {
          if (now.type !== node.type) return false;
          show(now.textContent);
          return true;
        },
        ignoreMutation: () => true,
      };
    };
  },
});
