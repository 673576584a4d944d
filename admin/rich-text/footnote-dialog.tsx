import type { Editor } from "@tiptap/core";
import { type EditorState, NodeSelection } from "@tiptap/pm/state";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Part } from "../../schema/collection.ts";
import { Dialog } from "../dialog.tsx";
import { languageTag } from "../fields/widget.ts";
import { t } from "../interface.ts";
import { createLineEditor } from "./create-editor.ts";
import { useFocusBack } from "./focus-back.ts";
import { LinkDialog } from "./link-dialog.tsx";
import { useRovingFocus } from "./roving-focus.ts";
import { storedNode } from "./stored.ts";
import { WordTools } from "./word-tools.tsx";
import { word } from "./words.ts";

/** Writes the footnote that is selected, or a new one behind the selected words. */
export function FootnoteDialog(props: { editor: Editor; part: Part; onClose: () => void }) {
  const { editor, part, onClose } = props;
  const id = useId();
  const { selection } = editor.state;
  const [there] = useState(
    selection instanceof NodeSelection && selection.node.type.name === "footnote" ? selection.node : null,
  );
  const [line, setLine] = useState<Editor | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const [linking, setLinking] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = useRovingFocus(bar);
  useFocusBack(line, linking);

  const set = (written: Editor): void => {
    const content = storedNode(written.getJSON()).content?.[0]?.content ?? [];
    onClose();
    const note = { type: "footnote", content: content as object[] };
    const { from, to } = editor.state.selection;
    const empty = written.getText().trim() === "";
    const at = there ? { from, to } : { from: to, to };
    if (empty && there) editor.chain().focus().deleteSelection().run();
    else if (!empty)
      editor
        .chain()
        .insertContentAt(at, note)
        .setTextSelection(at.from + editor.schema.nodeFromJSON(note).nodeSize)
        .focus()
        .run();
  };
  const remove = (): void => {
    onClose();
    editor.chain().focus().deleteSelection().run();
  };

  useEffect(() => {
    if (!element.current) return;
    const made: Editor = createLineEditor({
      element: element.current,
      content: (there?.toJSON() as { content?: [] } | undefined)?.content ?? [],
      attributes: {
        id,
        role: "textbox",
        "aria-multiline": "false",
        "aria-label": word("footnoteText"),
        "aria-describedby": `${id}-help`,
        lang: languageTag(part) ?? "",
      },
      onState: setState,
      onEnter: () => set(made),
      onEscape: onClose,
    });
    setLine(made);
    setState(made.state);
    made.commands.focus("end");
    return () => made.destroy();
  }, []);

  return (
    <Dialog title={word("footnote")} onClose={onClose}>
      <div class="field">
        <div class="rich-text one-line">
          {line && state && (
            <div
              ref={bar}
              onKeyDown={onKeyDown}
              class="toolbar"
              role="toolbar"
              aria-label={t("toolbar")}
              aria-controls={id}
            >
              <WordTools editor={line} state={state} part={part} onLink={() => setLinking(true)} />
            </div>
          )}
          <div ref={element} class="rich-text-box" />
        </div>
        <p id={`${id}-help`} class="field-help">
          {word("footnoteHelp")}
        </p>
      </div>
      <footer>
        {there && (
          <button type="button" onClick={remove}>
            {word("footnoteRemove")}
          </button>
        )}
        <button type="button" class="primary" disabled={!line} onClick={() => line && set(line)}>
          {word("footnoteSet")}
        </button>
      </footer>
      {linking && line && <LinkDialog editor={line} onClose={() => setLinking(false)} />}
    </Dialog>
  );
}
