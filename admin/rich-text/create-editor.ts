import { Editor, Extension } from "@tiptap/core";
import { ListKeymap } from "@tiptap/extension-list/keymap";
import { Gapcursor } from "@tiptap/extensions/gap-cursor";
import { UndoRedo } from "@tiptap/extensions/undo-redo";
import { type EditorState, NodeSelection } from "@tiptap/pm/state";
import type { RichTextDocument, RichTextNode } from "../../schema/field.ts";
import { saysNothing } from "../../schema/rich-text/text.ts";
import { oneLine, wholeText } from "./extensions.ts";
import { cleanPasted } from "./paste/clean.ts";
import { linkPasted } from "./paste/link-pasted.ts";
import { editable, stored } from "./stored.ts";
import { TabKeys } from "./tab-keys.ts";
import { TableEditing } from "./table.ts";

/** What stands above and below the text while it is scrolled; the cursor is kept between; pixels. */
const bars = () => ({ top: window.innerWidth < 720 ? 110 : 200, bottom: 90, left: 0, right: 0 });

/** What is asked for in a dialog. */
export type Asked = "link" | "footnote" | "video" | "caption";

interface Written {
  element: HTMLElement;
  attributes: Record<string, string>;
  onState: (state: EditorState) => void;
}

export function createEditor(
  options: Written & {
    content: RichTextDocument | null;
    onChange: (document: RichTextDocument | null) => void;
    /** A key asked for what a tool does, or for the tools themselves. */
    onAsk: (asked: Asked | "tools") => void;
  },
): Editor {
  return new Editor({
    element: options.element,
    content: options.content && (editable(options.content) as object),
    extensions: [
      ...wholeText,
      UndoRedo,
      ListKeymap,
      Gapcursor,
      TableEditing,
      TabKeys,
      keys({
        "Alt-F10": () => options.onAsk("tools"),
        "Mod-Alt-k": () => options.onAsk("link"),
        "Mod-Alt-f": () => options.onAsk("footnote"),
      }),
    ],
    editorProps: {
      attributes: options.attributes,
      scrollThreshold: bars(),
      scrollMargin: bars(),
      transformPastedHTML: cleanPasted,
      handlePaste: linkPasted,
      handleKeyDown: (view, event) => {
        if (event.key !== "Enter" || !isFootnote(view.state)) return false;
        options.onAsk("footnote");
        return true;
      },
      handleDoubleClickOn: (view) => {
        if (!isFootnote(view.state)) return false;
        options.onAsk("footnote");
        return true;
      },
    },
    onUpdate: ({ editor }) => {
      const document = stored(editor.getJSON());
      options.onChange(saysNothing(document) ? null : document);
    },
    onTransaction: ({ editor }) => options.onState(editor.state),
  });
}

/** The editor of a footnote. */
export function createLineEditor(
  options: Written & { content: readonly RichTextNode[]; onEnter: () => void; onEscape: () => void },
): Editor {
  return new Editor({
    element: options.element,
    content: { type: "doc", content: [{ type: "paragraph", content: options.content as object[] }] },
    extensions: [...oneLine, UndoRedo],
    editorProps: {
      attributes: options.attributes,
      transformPastedHTML: cleanPasted,
      handlePaste: linkPasted,
      handleKeyDown: (_view, event) => {
        // The editor would keep both keys to itself.
        if (event.key === "Enter") options.onEnter();
        else if (event.key === "Escape") options.onEscape();
        else return false;
        return true;
      },
    },
    onTransaction: ({ editor }) => options.onState(editor.state),
  });
}

export function isFootnote({ selection }: EditorState): boolean {
  return selection instanceof NodeSelection && selection.node.type.name === "footnote";
}

function keys(bindings: Readonly<Record<string, () => void>>) {
  const pressed = Object.entries(bindings).map(([key, act]) => {
    const handled = (): boolean => {
      act();
      return true;
    };
    return [key, handled] as const;
  });
  return Extension.create({
    name: "deskKeys",
    addKeyboardShortcuts: () => Object.fromEntries(pressed),
  });
}
