import type { Editor } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { useEffect, useRef, useState } from "preact/hooks";
import type { RichTextDocument } from "../../schema/field.ts";
import type { RichTextField } from "../../schema/fields/rich-text.ts";
import { same } from "../edit/part-form.ts";
import { languageTag, type WidgetProps } from "../fields/widget.ts";
import { CaptionDialog } from "./caption-dialog.tsx";
import { type Asked, createEditor } from "./create-editor.ts";
import { CyrillicPreview } from "./cyrillic-preview.tsx";
import { useFocusBack } from "./focus-back.ts";
import { FootnoteDialog } from "./footnote-dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { editable, stored } from "./stored.ts";
import { Toolbar } from "./toolbar.tsx";
import { VideoDialog } from "./video-dialog.tsx";

/** The document lives in the editor; the form hears of every change and fills the editor anew only as a whole. */
export function RichTextEditor({
  id,
  part,
  value,
  change,
  describedBy,
  invalid,
}: WidgetProps<RichTextField>) {
  const frame = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [cyrillic, setCyrillic] = useState(false);
  const onChange = useRef(change);
  onChange.current = change;
  // What the editor holds or has handed on; all else comes from outside.
  const known = useRef(new WeakSet(value ? [value] : []));

  useEffect(() => {
    if (!element.current) return;
    const made = createEditor({
      element: element.current,
      content: value as RichTextDocument | null,
      attributes: { role: "textbox", "aria-multiline": "true" },
      onChange: (document) => {
        if (document) known.current.add(document);
        onChange.current(document);
      },
      onState: setState,
      onAsk: (what) => {
        if (what !== "tools") setAsked(what);
        else frame.current?.querySelector<HTMLElement>(".toolbar :enabled[tabindex='0']")?.focus();
      },
    });
    setEditor(made);
    setState(made.state);
    return () => made.destroy();
  }, []);

  // What is stored may be in the other script than what was typed.
  useEffect(() => {
    if (!editor || !value || known.current.has(value) || editor.isFocused) return;
    known.current.add(value);
    if (same(value, stored(editor.getJSON()))) return;
    editor.commands.setContent(editable(value as RichTextDocument) as object, { emitUpdate: false });
  }, [editor, value]);

  useEffect(() => {
    const box = editor?.view.dom;
    if (!box) return;
    box.id = id;
    box.setAttribute("aria-labelledby", `${id}-label`);
    box.lang = languageTag(part) ?? "";
    box.setAttribute("aria-invalid", String(invalid));
    if (describedBy) box.setAttribute("aria-describedby", describedBy);
    else box.removeAttribute("aria-describedby");
  }, [editor, id, describedBy, invalid]);

  useFocusBack(editor, asked !== null);

  const close = () => setAsked(null);
  return (
    <div ref={frame} class={invalid ? "rich-text wrong" : "rich-text"}>
      {editor && state && (
        <Toolbar
          editor={editor}
          state={state}
          part={part}
          controls={id}
          onAsk={setAsked}
          cyrillic={cyrillic}
          onCyrillic={() => setCyrillic(!cyrillic)}
        />
      )}
      <div ref={element} class="rich-text-box" />
      {editor && state && cyrillic && <CyrillicPreview editor={editor} document={state.doc} />}
      {editor && asked === "link" && <LinkDialog editor={editor} onClose={close} />}
      {editor && asked === "footnote" && <FootnoteDialog editor={editor} part={part} onClose={close} />}
      {editor && asked === "video" && <VideoDialog editor={editor} onClose={close} />}
      {editor && asked === "caption" && <CaptionDialog editor={editor} onClose={close} />}
    </div>
  );
}
