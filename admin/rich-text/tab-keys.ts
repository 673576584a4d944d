import { Extension } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { addRowAfter, goToNextCell, isInTable, selectedRect } from "@tiptap/pm/tables";

interface Leaving {
  /** True once Esc was pressed: the next Tab leaves the text. */
  leaving: boolean;
}

/**
 * Tab leaves the text, but where every other editor has a use for it: in a table it goes from cell to cell and makes a row
 * behind the last one, unless that is empty; at the beginning of a list's item it moves the item by a level.
 */
export const TabKeys = Extension.create<object, Leaving>({
  name: "tabKeys",
  addStorage: () => ({ leaving: false }),
  onTransaction() {
    this.storage.leaving = false;
  },
  onBlur() {
    this.storage.leaving = false;
  },
  addKeyboardShortcuts() {
    const { editor } = this;
    const go = (direction: 1 | -1): boolean => goToNextCell(direction)(editor.state, editor.view.dispatch);
    const addRow = (): boolean =>
      !isRowEmpty(editor.state) && addRowAfter(editor.state, editor.view.dispatch) && go(1);
    const unlessLeaving = (inTable: () => boolean, inList: () => boolean) => (): boolean => {
      if (this.storage.leaving) return false;
      return isInTable(editor.state) ? inTable() : beginsItem(editor.state) && inList();
    };
    return {
      Tab: unlessLeaving(
        () => go(1) || addRow(),
        () => editor.commands.sinkListItem("listItem"),
      ),
      "Shift-Tab": unlessLeaving(
        () => go(-1),
        () => isNested(editor.state) && editor.commands.liftListItem("listItem"),
      ),
      Escape: () => {
        this.storage.leaving = true;
        return false;
      },
    };
  },
});

function isRowEmpty(state: EditorState): boolean {
  const { table, bottom } = selectedRect(state);
  return table.child(bottom - 1).textContent.trim() === "";
}

function beginsItem({ selection: { $from, empty } }: EditorState): boolean {
  return (
    empty && $from.parentOffset === 0 && $from.index(-1) === 0 && $from.node(-1).type.name === "listItem"
  );
}

function isNested({ selection: { $from } }: EditorState): boolean {
  return $from.node(-3)?.type.name === "listItem";
}
