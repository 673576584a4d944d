import { useState } from "preact/hooks";
import { type Language, languages, localesOf } from "../../schema/language/locale.ts";
import { historyTexts } from "../../schema/texts/history.ts";
import { Dialog } from "../dialog.tsx";
import { phrase, t } from "../interface.ts";
import { PreviewButton } from "../preview/preview-button.tsx";
import { LosingLinks } from "../publish/losing-links.tsx";
import { UnpublishDialog } from "../publish/unpublish-dialog.tsx";
import { ScheduledChip } from "../schedule/scheduled-chip.tsx";
import { Waiting } from "../schedule/waiting.tsx";
import { StateChip } from "../state-chip.tsx";
import { type EntryForm, stateOf, titleOf } from "./entry-form.ts";
import { trash } from "./publish.ts";
import { LivePage } from "./receipt-view.tsx";

/** How the entry stands in public, and what can be done about it. */
export function StandingPanel({ form }: { form: EntryForm }) {
  const asked = form.asked.value;
  const ask = (about: Language | "trash" | null): void => {
    form.asked.value = about;
  };
  const { live, trashed } = form.standing.value;
  return (
    <aside class="standing" aria-labelledby="standing">
      <h2 id="standing">{t("onTheSite")}</h2>
      <PreviewButton form={form} />
      {languages.map((language) => (
        <StandingOfLanguage
          key={language}
          form={form}
          language={language}
          onUnpublish={() => ask(language)}
        />
      ))}
      {form.exists.value && <Waiting collection={form.collection.name} id={form.id} />}
      <p class="quiet">{live.version > 0 ? `${t("version")} ${live.version}` : t("neverPublished")}</p>
      {form.exists.value && (
        <a href={`/admin/${form.collection.name}/${form.id}/history`}>{phrase(historyTexts.history)}</a>
      )}
      {form.exists.value && !trashed && !form.collection.singleton && (
        <button type="button" class="bare danger" onClick={() => ask("trash")}>
          {t("trashMore")}
        </button>
      )}
      <dl class="shortcuts">
        <dt>{t("save")}</dt>
        <dd>
          <kbd>Ctrl</kbd> <kbd>S</kbd>
        </dd>
        <dt>{t("publish")}</dt>
        <dd>
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </dd>
      </dl>
      {asked === "trash" && <TrashQuestion form={form} onClose={() => ask(null)} />}
      {asked && asked !== "trash" && (
        <UnpublishDialog form={form} language={asked} onClose={() => ask(null)} />
      )}
    </aside>
  );
}

function StandingOfLanguage(props: { form: EntryForm; language: Language; onUnpublish: () => void }) {
  const { form, language } = props;
  const { live, urls, trashed } = form.standing.value;
  return (
    <section class="standing-language">
      <h3>{t(`part.${language}`)}</h3>
      <StateChip state={trashed ? "trashed" : stateOf(form, language)} />
      <ScheduledChip entry={form.id} language={language} />
      {live[language] !== null && (
        <>
          <ul class="live-pages">
            {localesOf[language].map((locale) => {
              const url = urls[locale];
              return url ? (
                <li key={locale}>
                  <LivePage locale={locale} url={url} />
                </li>
              ) : null;
            })}
          </ul>
          <button type="button" class="bare" onClick={props.onUnpublish}>
            {t("unpublishMore")}
          </button>
        </>
      )}
    </section>
  );
}

/** Asked once, by name. */
function TrashQuestion({ form, onClose }: { form: EntryForm; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const title = titleOf(form)?.title ?? t("untitled");
  const act = async (): Promise<void> => {
    setBusy(true);
    await trash(form);
    onClose();
  };
  return (
    <Dialog title={t("trashTitle", { title })} onClose={onClose}>
      <p>{t("trashText")}</p>
      <LosingLinks form={form} />
      <footer>
        <button type="button" onClick={onClose}>
          {t("cancel")}
        </button>
        <button type="button" class="danger" disabled={busy} onClick={() => void act()}>
          {t("trash")}
        </button>
      </footer>
    </Dialog>
  );
}
