import type { Editor, JSONContent } from "@tiptap/core";

/** Puts a table or a video below the block that the cursor is in, or in the place of an empty one, and the cursor inside. */
export function insertBelow(editor: Editor, node: JSONContent, cursor: number): void {
  const { doc, selection } = editor.state;
  const { $to } = selection;
  const to = $to.depth === 0 ? $to.pos : $to.after(1);
  // Above the first there would be no place left to write in.
  const isFirst = $to.index(0) === 0;
  const isEmpty = $to.depth === 1 && $to.parent.type.name === "paragraph" && $to.parent.childCount === 0;
  const from = isEmpty && !isFirst ? $to.before(1) : to;
  const next = doc.resolve(to).nodeAfter?.type.name;
  const isWritable = next !== undefined && next !== "table" && next !== "video";
  editor
    .chain()
    .insertContentAt({ from, to }, isWritable ? [node] : [node, { type: "paragraph" }])
    .setTextSelection(from + cursor)
    .focus()
    .run();
}
