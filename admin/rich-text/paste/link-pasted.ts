import type { EditorView } from "@tiptap/pm/view";
import { isWebAddress } from "../../../schema/fields/link.ts";

/** An address pasted over words becomes their link. */
export function linkPasted({ state, dispatch }: EditorView, event: ClipboardEvent): boolean {
  const address = event.clipboardData?.getData("text/plain").trim() ?? "";
  const { from, to, empty, $from, $to } = state.selection;
  const link = state.schema.marks.link;
  if (empty || !link || !$from.sameParent($to) || !isWebAddress(address) || /\s/.test(address)) return false;
  if (!$from.parent.type.allowsMarkType(link)) return false;
  dispatch(state.tr.addMark(from, to, link.create({ href: address, entry: null })).scrollIntoView());
  return true;
}
