import type { Editor } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import {
  Bold,
  CornerDownLeft,
  type IconNode,
  Italic,
  Link,
  List,
  ListOrdered,
  Quote,
  Redo,
  SpellCheck2,
  Undo,
} from "lucide";
import { useRef, useState } from "preact/hooks";
import type { Part } from "../../schema/collection.ts";
import { Icon } from "../icon.tsx";
import { t } from "../interface.ts";
import { LanguageSelect } from "./language-select.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { useRovingFocus } from "./roving-focus.ts";

const levels = [2, 3, 4] as const;

/** A component that speaks is rendered anew only when what it was given changed: hence the state beside the editor. */
export interface AtWork {
  readonly editor: Editor;
  readonly state: EditorState;
}

export function Toolbar(props: AtWork & { part: Part; controls: string }) {
  const { editor, state } = props;
  const [linking, setLinking] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = useRovingFocus(bar);
  const run = () => editor.chain().focus();
  const on = (name: string) => editor.isActive(name);
  return (
    <>
      <div
        ref={bar}
        onKeyDown={onKeyDown}
        class="toolbar"
        role="toolbar"
        aria-label={t("toolbar")}
        aria-controls={props.controls}
      >
        <BlockSelect editor={editor} state={state} />
        <Tool icon={Bold} name={t("bold")} pressed={on("bold")} onPress={() => run().toggleBold().run()} />
        <Tool
          icon={Italic}
          name={t("italic")}
          pressed={on("italic")}
          onPress={() => run().toggleItalic().run()}
        />
        <Tool icon={Link} name={t("link")} pressed={on("link")} onPress={() => setLinking(true)} />
        <Tool
          icon={List}
          name={t("bulletList")}
          pressed={on("bulletList")}
          onPress={() => run().toggleBulletList().run()}
        />
        <Tool
          icon={ListOrdered}
          name={t("orderedList")}
          pressed={on("orderedList")}
          onPress={() => run().toggleOrderedList().run()}
        />
        <Tool
          icon={Quote}
          name={t("blockquote")}
          pressed={on("blockquote")}
          onPress={() => run().toggleBlockquote().run()}
        />
        <Tool icon={CornerDownLeft} name={t("hardBreak")} onPress={() => run().setHardBreak().run()} />
        {props.part === "sr" && (
          <Tool
            icon={SpellCheck2}
            name={t("keepScript")}
            pressed={on("keepScript")}
            onPress={() => run().toggleMark("keepScript").run()}
          />
        )}
        <LanguageSelect editor={editor} state={state} />
        <Tool
          icon={Undo}
          name={t("undo")}
          disabled={!editor.can().undo()}
          onPress={() => run().undo().run()}
        />
        <Tool
          icon={Redo}
          name={t("redo")}
          disabled={!editor.can().redo()}
          onPress={() => run().redo().run()}
        />
      </div>
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </>
  );
}

function Tool(props: {
  icon: IconNode;
  name: string;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="tool"
      title={props.name}
      aria-label={props.name}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      onClick={props.onPress}
    >
      <Icon node={props.icon} size={16} />
    </button>
  );
}

function BlockSelect({ editor }: AtWork) {
  const level = levels.find((one) => editor.isActive("heading", { level: one }));
  const choose = (value: string): void => {
    const chosen = levels.find((one) => String(one) === value);
    if (chosen) editor.chain().focus().setHeading({ level: chosen }).run();
    else editor.chain().focus().setParagraph().run();
  };
  return (
    <select
      aria-label={t("blockStyle")}
      title={t("blockStyle")}
      value={level === undefined ? "" : String(level)}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{t("paragraph")}</option>
      {levels.map((one) => (
        <option key={one} value={String(one)}>
          {t("heading", { level: one })}
        </option>
      ))}
    </select>
  );
}
