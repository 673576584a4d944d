import { useEffect, useState } from "preact/hooks";
import { savingTexts } from "../../schema/texts/saving.ts";
import { Dialog } from "../dialog.tsx";
import { phrase, t } from "../interface.ts";
import { unsaved, wanted } from "../unsaved.ts";

/** Whoever leaves takes a save along, and is only asked where there is something that cannot be saved. */
export function LeavingQuestion({ onSave }: { onSave: () => Promise<boolean> }) {
  const go = wanted.value;
  const [stuck, setStuck] = useState(false);
  const leave = (): void => {
    wanted.value = null;
    unsaved.value = false;
    go?.();
  };
  useEffect(() => {
    setStuck(false);
    if (!go) return;
    void onSave().then((saved) => {
      if (wanted.peek() !== go) return;
      if (saved) leave();
      else setStuck(true);
    });
  }, [go]);
  if (!go || !stuck) return null;
  const stay = (): void => {
    wanted.value = null;
  };
  return (
    <Dialog title={t("leaveTitle")} onClose={stay}>
      <p>{phrase(savingTexts.unsavedLeave)}</p>
      <footer>
        <button type="button" class="primary" onClick={stay}>
          {t("stay")}
        </button>
        <button type="button" onClick={leave}>
          {phrase(savingTexts.leaveAnyway)}
        </button>
      </footer>
    </Dialog>
  );
}
