import {
  CornerDownLeft,
  Languages,
  List,
  ListIndentDecrease,
  ListIndentIncrease,
  ListOrdered,
  Quote,
  Redo,
  SquarePlay,
  Superscript,
  Table,
  Undo,
} from "lucide";
import { useRef } from "preact/hooks";
import type { Part } from "../../schema/collection.ts";
import { t } from "../interface.ts";
import { BlockSelect } from "./block-select.tsx";
import { type Asked, isFootnote } from "./create-editor.ts";
import { useRovingFocus } from "./roving-focus.ts";
import { insertTable, TableTools } from "./table-tools.tsx";
import { Tool } from "./tool.tsx";
import { type AtWork, WordTools } from "./word-tools.tsx";
import { word } from "./words.ts";

interface ToolbarProps extends AtWork {
  readonly part: Part;
  readonly controls: string;
  readonly onAsk: (asked: Asked) => void;
  /** Whether the text is also shown in Cyrillic. */
  readonly cyrillic: boolean;
  readonly onCyrillic: () => void;
}

export function Toolbar(props: ToolbarProps) {
  const { editor, state, onAsk } = props;
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = useRovingFocus(bar);
  const run = () => editor.chain().focus();
  const on = (name: string) => editor.isActive(name);
  const [inTable, inVideo] = [on("table"), on("video")];
  return (
    <div
      ref={bar}
      onKeyDown={(event) => {
        if (event.key === "Escape") editor.view.focus();
        else onKeyDown(event);
      }}
      class="toolbar"
      role="toolbar"
      aria-label={t("toolbar")}
      aria-controls={props.controls}
    >
      <div class="tools">
        <BlockSelect editor={editor} state={state} />
        <WordTools editor={editor} state={state} part={props.part} onLink={() => onAsk("link")} />
        <Tool
          icon={List}
          name={t("bulletList")}
          keys="Control+Shift+8"
          pressed={on("bulletList")}
          disabled={inVideo}
          onPress={() => run().toggleBulletList().run()}
        />
        <Tool
          icon={ListOrdered}
          name={t("orderedList")}
          keys="Control+Shift+7"
          pressed={on("orderedList")}
          disabled={inVideo}
          onPress={() => run().toggleOrderedList().run()}
        />
        <Tool
          icon={ListIndentIncrease}
          name={word("indent")}
          keys="Control+]"
          disabled={!editor.can().sinkListItem("listItem")}
          onPress={() => run().sinkListItem("listItem").run()}
        />
        <Tool
          icon={ListIndentDecrease}
          name={word("outdent")}
          keys="Control+["
          disabled={!editor.can().liftListItem("listItem")}
          onPress={() => run().liftListItem("listItem").run()}
        />
        <Tool
          icon={Quote}
          name={t("blockquote")}
          keys="Control+Shift+B"
          pressed={on("blockquote")}
          disabled={inVideo}
          onPress={() => run().toggleBlockquote().run()}
        />
        <Tool
          icon={CornerDownLeft}
          name={t("hardBreak")}
          keys="Shift+Enter"
          disabled={inVideo}
          onPress={() => run().setHardBreak().run()}
        />
        <Tool
          icon={Superscript}
          name={word("footnote")}
          keys="Control+Alt+F"
          pressed={isFootnote(state)}
          disabled={inVideo}
          onPress={() => onAsk("footnote")}
        />
        <Tool
          icon={Table}
          name={word("table")}
          pressed={inTable}
          disabled={inTable || inVideo}
          onPress={() => insertTable(editor)}
        />
        <Tool icon={SquarePlay} name={word("video")} pressed={inVideo} onPress={() => onAsk("video")} />
        <Tool
          icon={Undo}
          name={t("undo")}
          keys="Control+Z"
          disabled={!editor.can().undo()}
          onPress={() => run().undo().run()}
        />
        <Tool
          icon={Redo}
          name={t("redo")}
          keys="Control+Y"
          disabled={!editor.can().redo()}
          onPress={() => run().redo().run()}
        />
        {props.part === "sr" && (
          <Tool
            icon={Languages}
            name={word("cyrillicPreview")}
            pressed={props.cyrillic}
            onPress={props.onCyrillic}
          />
        )}
      </div>
      {inTable && <TableTools editor={editor} state={state} onCaption={() => onAsk("caption")} />}
    </div>
  );
}
