import type { Editor } from "@tiptap/core";
import { useEffect, useRef } from "preact/hooks";

/** After a dialog, also one that a tool opened, writing goes on in the text. */
export function useFocusBack(editor: Editor | null, asking: boolean): void {
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking) editor?.view.focus();
    asked.current = asking;
  }, [asking]);
}
