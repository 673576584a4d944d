import { useEffect, useState } from "preact/hooks";
import { formatList } from "../../schema/language/format.ts";
import { type Language, languages } from "../../schema/language/locale.ts";
import type { Receipt } from "../api.ts";
import { Dialog } from "../dialog.tsx";
import { speech, t } from "../interface.ts";
import { StateChip } from "../state-chip.tsx";
import { type EntryForm, stateOf, titleOf } from "./entry-form.ts";
import { publish } from "./publish.ts";
import { ReceiptView } from "./receipt-view.tsx";

/** Asks once what is to go live, in plain words, then shows the receipt. */
export function PublishDialog({ form, onClose }: { form: EntryForm; onClose: () => void }) {
  const written = languages.filter((language) => form.parts[language].base.value > 0);
  const live = languages.filter((language) => form.standing.value.live[language] !== null);
  const [chosen, setChosen] = useState<readonly Language[]>(live.length > 0 ? live : written);
  const [busy, setBusy] = useState(false);
  const [receipt, setReceipt] = useState<Receipt | null>(null);

  const affected = languages.filter((language) => live.includes(language) || chosen.includes(language));
  const goLive = async (): Promise<void> => {
    setBusy(true);
    const done = await publish(form, chosen);
    setBusy(false);
    if (done) setReceipt(done);
    else onClose();
  };

  const ready = !busy && !receipt && affected.length > 0;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat && ready) void goLive();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });

  if (receipt)
    return (
      <Dialog title={t("published")} onClose={onClose}>
        <ReceiptView receipt={receipt} />
        <footer>
          <button type="button" class="primary" onClick={onClose}>
            {t("close")}
          </button>
        </footer>
      </Dialog>
    );
  return (
    <Dialog title={t("publishTitle", { title: titleOf(form)?.title ?? t("untitled") })} onClose={onClose}>
      <fieldset class="choices">
        <legend>{t("publishWhich")}</legend>
        {languages.map((language) => (
          <label key={language} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(language)}
              disabled={!written.includes(language)}
              onChange={({ currentTarget: { checked } }) =>
                setChosen(languages.filter((one) => (one === language ? checked : chosen.includes(one))))
              }
            />
            <span>
              {t(written.includes(language) ? "publishLanguage" : "publishEmpty", {
                language: t(`part.${language}`),
              })}
              {language === "sr" && written.includes("sr") && <small>{t("publishScripts")}</small>}
            </span>
            <StateChip state={stateOf(form, language)} />
          </label>
        ))}
      </fieldset>
      <p class="consequence">{consequence(form, chosen, affected)}</p>
      <footer>
        <button type="button" onClick={onClose}>
          {t("cancel")}
        </button>
        <button type="button" class="primary" disabled={!ready} onClick={() => void goLive()}>
          {busy ? t("publishing") : t("publish")}
        </button>
      </footer>
    </Dialog>
  );
}

function consequence(form: EntryForm, chosen: readonly Language[], affected: readonly Language[]): string {
  if (languages.every((language) => form.parts[language].base.value === 0)) return t("publishNothingWritten");
  if (affected.length === 0) return t("publishNothing");
  if (form.parts.shared.fields.length === 0) return chosen.length === 0 ? t("publishNothing") : "";
  const named = formatList(
    speech.value,
    affected.map((language) => t(`language.${language}`)),
  );
  return t(chosen.length === 0 ? "publishFactsAlone" : "publishFacts", { languages: named });
}
