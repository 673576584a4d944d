import type { Editor } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { Bold, Italic, Link, SpellCheck2 } from "lucide";
import type { Part } from "../../schema/collection.ts";
import { t } from "../interface.ts";
import { LanguageSelect } from "./language-select.tsx";
import { Tool } from "./tool.tsx";

/** A component that speaks is rendered anew only when what it was given changed: hence the state beside the editor. */
export interface AtWork {
  readonly editor: Editor;
  readonly state: EditorState;
}

/** What can be done with words, in a text and in a footnote. */
export function WordTools({ editor, state, part, onLink }: AtWork & { part: Part; onLink: () => void }) {
  const run = () => editor.chain().focus();
  const on = (name: string) => editor.isActive(name);
  const title = on("video");
  return (
    <>
      <Tool
        icon={Bold}
        name={t("bold")}
        keys="Control+B"
        pressed={on("bold")}
        disabled={title}
        onPress={() => run().toggleBold().run()}
      />
      <Tool
        icon={Italic}
        name={t("italic")}
        keys="Control+I"
        pressed={on("italic")}
        disabled={title}
        onPress={() => run().toggleItalic().run()}
      />
      <Tool
        icon={Link}
        name={t("link")}
        keys="Control+Alt+K"
        pressed={on("link")}
        disabled={title}
        onPress={onLink}
      />
      {part === "sr" && (
        <Tool
          icon={SpellCheck2}
          name={t("keepScript")}
          pressed={on("keepScript")}
          onPress={() => run().toggleMark("keepScript").run()}
        />
      )}
      <LanguageSelect editor={editor} state={state} />
    </>
  );
}
