import { Extension } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { addRowAfter, goToNextCell, isInTable, selectedRect } from "@tiptap/pm/tables";

interface Leaving {
  /** True once Esc was pressed: the next Tab leaves the text. */
  leaving: boolean;
}

/** Tab goes from cell to cell and makes a row behind the last one, as in other editors; behind an empty row it leaves. */
export const TableKeys = Extension.create<object, Leaving>({
  name: "tableKeys",
  addStorage: () => ({ leaving: false }),
  onTransaction() {
    this.storage.leaving = false;
  },
  onBlur() {
    this.storage.leaving = false;
  },
  addKeyboardShortcuts() {
    const go = (direction: 1 | -1): boolean => {
      const { view } = this.editor;
      return goToNextCell(direction)(view.state, view.dispatch);
    };
    const isHere = (): boolean => isInTable(this.editor.state) && !this.storage.leaving;
    const addRow = (): boolean => {
      const { state, view } = this.editor;
      return !isRowEmpty(state) && addRowAfter(state, view.dispatch) && go(1);
    };
    return {
      Tab: () => isHere() && (go(1) || addRow()),
      "Shift-Tab": () => isHere() && go(-1),
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
