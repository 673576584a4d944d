import { Dialog } from "../dialog.tsx";
import { t } from "../interface.ts";
import { unsaved, wanted } from "../unsaved.ts";

export function LeavingQuestion({ onSave }: { onSave: () => Promise<boolean> }) {
  const go = wanted.value;
  if (!go) return null;
  const stay = (): void => {
    wanted.value = null;
  };
  const leave = (): void => {
    wanted.value = null;
    unsaved.value = false;
    go();
  };
  const saveAndLeave = async (): Promise<void> => {
    if (await onSave()) leave();
    else stay();
  };
  return (
    <Dialog title={t("leaveTitle")} onClose={stay}>
      <p>{t("leaveText")}</p>
      <footer>
        <button type="button" onClick={stay}>
          {t("stay")}
        </button>
        <button type="button" onClick={leave}>
          {t("leave")}
        </button>
        <button type="button" class="primary" onClick={() => void saveAndLeave()}>
          {t("saveAndLeave")}
        </button>
      </footer>
    </Dialog>
  );
}
