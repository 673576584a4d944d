import type { Editor } from "@tiptap/core";
import { useState } from "preact/hooks";
import { isWebAddress } from "../../schema/fields/link.ts";
import { Dialog } from "../dialog.tsx";
import { insertBelow } from "./insert-below.ts";
import { LineField } from "./line-field.tsx";
import { word } from "./words.ts";

const longestTitle = 300;

/** Puts a video below the block that the cursor is in, or changes the one that it is in. */
export function VideoDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const isThere = editor.isActive("video");
  const [address, setAddress] = useState(isThere ? String(editor.getAttributes("video").href) : "https://");
  const [title, setTitle] = useState("");
  const [wrong, setWrong] = useState(false);

  const set = (event: Event): void => {
    event.preventDefault();
    const href = address.trim();
    if (!isWebAddress(href) || href.length > 2000) {
      setWrong(true);
      return;
    }
    onClose();
    if (isThere) editor.chain().focus().updateAttributes("video", { href }).run();
    else insert(href);
  };
  const insert = (href: string): void => {
    const text = title.replace(/\s+/g, " ").trim();
    const content = text === "" ? [] : [{ type: "text", text }];
    insertBelow(editor, { type: "video", attrs: { href }, content }, 1 + text.length);
  };
  const remove = (): void => {
    onClose();
    editor.chain().focus().deleteNode("video").run();
  };

  return (
    <Dialog title={word("video")} onClose={onClose}>
      <form onSubmit={set}>
        <LineField
          label={word("videoAddress")}
          help={word("videoHelp")}
          wrong={wrong ? word("videoAddressWrong") : undefined}
          isAddress
          value={address}
          change={(written) => {
            setAddress(written);
            setWrong(false);
          }}
        />
        {!isThere && (
          <LineField label={word("videoTitle")} max={longestTitle} value={title} change={setTitle} />
        )}
        <footer>
          {isThere && (
            <button type="button" onClick={remove}>
              {word("videoRemove")}
            </button>
          )}
          <button type="submit" class="primary">
            {word("videoSet")}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
