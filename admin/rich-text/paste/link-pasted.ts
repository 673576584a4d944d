import type { EditorView } from "@tiptap/pm/view";
import { isWebAddress } from "../../../schema/fields/link.ts";

/** An address pasted over words becomes their link; pasted alone it leads to itself. */
export function linkPasted({ state, dispatch }: EditorView, event: ClipboardEvent): boolean {
  const address = event.clipboardData?.getData("text/plain").trim() ?? "";
  const { from, to, empty, $from, $to } = state.selection;
  const link = state.schema.marks.link;
  if (!link || !$from.sameParent($to) || !isWebAddress(address) || /\s/.test(address)) return false;
  if (!$from.parent.type.allowsMarkType(link)) return false;
  // Some browsers put the title of the page with its address.
  if (empty && event.clipboardData?.getData("text/html")) return false;
  const mark = link.create({ href: address, entry: null });
  const { tr } = state;
  if (empty) tr.replaceSelectionWith(state.schema.text(address, mark.addToSet($from.marks())), false);
  else tr.addMark(from, to, mark);
  dispatch(tr.scrollIntoView());
  return true;
}
