import { useState } from "preact/hooks";
import { formatList } from "../../schema/language/list.ts";
import { type Language, languages } from "../../schema/language/locale.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import type { Receipt } from "../api.ts";
import { Dialog } from "../dialog.tsx";
import { type EntryForm, stateOf, titleOf } from "../edit/entry-form.ts";
import { isWritten } from "../edit/part-form.ts";
import { publish, schedulePublish } from "../edit/publish.ts";
import { ReceiptView } from "../edit/receipt-view.tsx";
import { phrase, speech, t } from "../interface.ts";
import type { Schedule } from "../schedule/schedules.ts";
import { StateChip } from "../state-chip.tsx";
import { useKeys } from "../use-keys.ts";
import { ScheduledView } from "./scheduled-view.tsx";
import { SummaryView } from "./summary-view.tsx";
import { type When, WhenChoice } from "./when.tsx";

type Outcome = { readonly receipt: Receipt } | { readonly schedule: Schedule };

/** Asks once what is to go live and when, shows what that changes, then shows the receipt. */
export function PublishDialog(props: { form: EntryForm; later: boolean; onClose: () => void }) {
  const { form, onClose } = props;
  const written = languages.filter((language) => isWritten(form.parts[language]));
  const live = languages.filter((language) => form.standing.value.live[language] !== null);
  const [chosen, setChosen] = useState(() => languagesDue(form));
  const [when, setWhen] = useState<When>(props.later ? "unclear" : "now");
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const affected = languages.filter((language) => live.includes(language) || chosen.includes(language));
  const goOn = async (): Promise<void> => {
    setBusy(true);
    const done = await carryOut(form, chosen, when);
    setBusy(false);
    if (done) setOutcome(done);
    else onClose();
  };

  const ready =
    !busy && !outcome && affected.length > 0 && when !== "unclear" && !choosesNothing(form, chosen);
  useKeys((event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat && ready) void goOn();
  });

  if (outcome)
    return (
      <Dialog title={"receipt" in outcome ? t("published") : phrase(texts.scheduled)} onClose={onClose}>
        {"receipt" in outcome ? (
          <ReceiptView form={form} receipt={outcome.receipt} asked={chosen} />
        ) : (
          <ScheduledView schedule={outcome.schedule} />
        )}
        <footer>
          <button type="button" class="primary" onClick={onClose}>
            {t("close")}
          </button>
        </footer>
      </Dialog>
    );
  const isLater = when !== "now";
  return (
    <Dialog title={t("publishTitle", { title: titleOf(form)?.title ?? t("untitled") })} onClose={onClose}>
      <div class="dialog-body">
        <LanguageChoice form={form} written={written} chosen={chosen} choose={setChosen} />
        <p class="consequence">{consequence(form, chosen, affected)}</p>
        <WhenChoice begins={props.later} change={setWhen} />
        {isLater && <p class="quiet">{phrase(texts.scheduledText)}</p>}
        {affected.length > 0 && <SummaryView form={form} languages={chosen} onGo={onClose} />}
      </div>
      <footer>
        <button type="button" onClick={onClose}>
          {t("cancel")}
        </button>
        <button type="button" class="primary" disabled={!ready} onClick={() => void goOn()}>
          {isLater ? phrase(busy ? texts.scheduling : texts.schedule) : t(busy ? "publishing" : "publish")}
        </button>
      </footer>
    </Dialog>
  );
}

/** What was written since it went live; where that is nothing and neither are the facts, what was never live. Each has a title. */
function languagesDue(form: EntryForm): readonly Language[] {
  const { live } = form.standing.value;
  const titled = languages.filter((one) => Boolean(form.parts[one].stored.value.title));
  const changed = titled.filter((one) => live[one] !== null && live[one] !== form.parts[one].base.value);
  if (changed.length > 0 || !choosesNothing(form, [])) return changed;
  return titled.filter((one) => live[one] === null);
}

/** True where neither a text nor changed facts would go live. */
function choosesNothing({ standing, parts: { shared } }: EntryForm, chosen: readonly Language[]): boolean {
  const { live } = standing.value;
  const isLive = live.sr !== null || live.en !== null;
  return chosen.length === 0 && !(isLive && live.shared !== shared.base.value);
}

async function carryOut(form: EntryForm, chosen: readonly Language[], when: When): Promise<Outcome | null> {
  if (typeof when === "object") {
    const schedule = await schedulePublish(form, chosen, when.at);
    return schedule && { schedule };
  }
  const receipt = await publish(form, chosen);
  return receipt && { receipt };
}

function LanguageChoice(props: {
  form: EntryForm;
  written: readonly Language[];
  chosen: readonly Language[];
  choose: (chosen: readonly Language[]) => void;
}) {
  const { form, written, chosen, choose } = props;
  return (
    <fieldset class="choices">
      <legend>{t("publishWhich")}</legend>
      {languages.map((language) => (
        <label key={language} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(language)}
            disabled={!written.includes(language)}
            onChange={({ currentTarget: { checked } }) =>
              choose(languages.filter((one) => (one === language ? checked : chosen.includes(one))))
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
  );
}

function isAllLive(form: EntryForm): boolean {
  return languages.every((language) => ["live", "empty"].includes(stateOf(form, language)));
}

function consequence(form: EntryForm, chosen: readonly Language[], affected: readonly Language[]): string {
  if (languages.every((language) => !isWritten(form.parts[language]))) return t("publishNothingWritten");
  if (choosesNothing(form, chosen)) return t(isAllLive(form) ? "publishUpToDate" : "publishNothing");
  if (form.parts.shared.fields.length === 0) return "";
  const named = formatList(
    speech.value,
    affected.map((language) => t(`language.${language}`)),
  );
  return t(chosen.length === 0 ? "publishFactsAlone" : "publishFacts", { languages: named });
}
