import type { Editor } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { useEffect, useRef, useState } from "preact/hooks";
import type { RichTextDocument } from "../../schema/field.ts";
import type { RichTextField } from "../../schema/fields/rich-text.ts";
import { languageTag, type WidgetProps } from "../fields/widget.ts";
import { createEditor } from "./create-editor.ts";
import { Toolbar } from "./toolbar.tsx";

/** The document lives in the editor; the form hears of every change and fills the editor anew only as a whole. */
export function RichTextEditor({
  id,
  part,
  value,
  change,
  describedBy,
  invalid,
}: WidgetProps<RichTextField>) {
  const element = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const onChange = useRef(change);
  onChange.current = change;

  useEffect(() => {
    if (!element.current) return;
    const made = createEditor({
      element: element.current,
      content: value as RichTextDocument | null,
      attributes: { id, role: "textbox", "aria-multiline": "true", "aria-labelledby": `${id}-label` },
      onChange: (document) => onChange.current(document),
      onState: setState,
    });
    setEditor(made);
    setState(made.state);
    return () => made.destroy();
  }, []);

  useEffect(() => {
    const box = editor?.view.dom;
    if (!box) return;
    box.lang = languageTag(part) ?? "";
    box.setAttribute("aria-invalid", String(invalid));
    if (describedBy) box.setAttribute("aria-describedby", describedBy);
    else box.removeAttribute("aria-describedby");
  }, [editor, describedBy, invalid]);

  return (
    <div class={invalid ? "rich-text wrong" : "rich-text"}>
      {editor && state && <Toolbar editor={editor} state={state} part={part} controls={id} />}
      <div ref={element} class="rich-text-box" />
    </div>
  );
}
