import type { Editor } from "@tiptap/core";
import { useState } from "preact/hooks";
import { longestCaption } from "../../schema/rich-text/nodes.ts";
import { Dialog } from "../dialog.tsx";
import { LineField } from "./line-field.tsx";
import { word } from "./words.ts";

export function CaptionDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const now: unknown = editor.getAttributes("table").caption;
  const [caption, setCaption] = useState(typeof now === "string" ? now : "");
  const set = (event: Event): void => {
    event.preventDefault();
    onClose();
    const written = caption.replace(/\s+/g, " ").trim();
    editor
      .chain()
      .focus()
      .updateAttributes("table", { caption: written || null })
      .run();
  };
  return (
    <Dialog title={word("tableCaption")} onClose={onClose}>
      <form onSubmit={set}>
        <LineField
          label={word("tableCaption")}
          help={word("tableCaptionHelp")}
          max={longestCaption}
          value={caption}
          change={setCaption}
        />
        <footer>
          <button type="submit" class="primary">
            {word("tableCaptionSet")}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
