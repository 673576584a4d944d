import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../schema/language/locale.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import { Dialog } from "../dialog.tsx";
import { type EntryForm, titleOf } from "../edit/entry-form.ts";
import { scheduleUnpublish, unpublish } from "../edit/publish.ts";
import { phrase, t } from "../interface.ts";
import type { Schedule } from "../schedule/schedules.ts";
import { LosingLinks } from "./losing-links.tsx";
import { ScheduledView } from "./scheduled-view.tsx";
import { type When, WhenChoice } from "./when.tsx";

/** Asks once, by name, whether a language goes offline, and when. */
export function UnpublishDialog(props: { form: EntryForm; language: Language; onClose: () => void }) {
  const { form, language, onClose } = props;
  const [when, setWhen] = useState<When>("now");
  const [busy, setBusy] = useState(false);
  const [schedule, setSchedule] = useState<Schedule | null>(null);
  const about = { title: titleOf(form)?.title ?? t("untitled"), language: t(`language.${language}`) };
  const act = async (): Promise<void> => {
    setBusy(true);
    const made = typeof when === "object" ? await scheduleUnpublish(form, language, when.at) : null;
    if (when === "now") await unpublish(form, language);
    if (made) setSchedule(made);
    else onClose();
  };
  useEffect(() => setBusy(false), [schedule]);
  if (schedule)
    return (
      <Dialog title={phrase(texts.scheduled)} onClose={onClose}>
        <ScheduledView schedule={schedule} />
        <footer>
          <button type="button" class="primary" onClick={onClose}>
            {t("close")}
          </button>
        </footer>
      </Dialog>
    );
  return (
    <Dialog title={t("unpublishTitle", about)} onClose={onClose}>
      <div class="dialog-body">
        <p>{t(form.collection.singleton ? "unpublishSiteText" : "unpublishText", about)}</p>
        <LosingLinks form={form} />
        <WhenChoice change={setWhen} />
      </div>
      <footer>
        <button type="button" onClick={onClose}>
          {t("cancel")}
        </button>
        <button type="button" class="danger" disabled={busy || when === "unclear"} onClick={() => void act()}>
          {when === "now" ? t("unpublish") : phrase(texts.schedule)}
        </button>
      </footer>
    </Dialog>
  );
}
