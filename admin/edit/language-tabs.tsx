import { languages } from "../../schema/language/locale.ts";
import { t } from "../interface.ts";
import type { EntryForm } from "./entry-form.ts";

/** On a narrow screen one language is in sight at a time; elsewhere this is not shown. */
export function LanguageTabs({ form }: { form: EntryForm }) {
  return (
    <fieldset class="language-tabs">
      <legend class="unseen">{t("languageInSight")}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          aria-pressed={form.language.value === language}
          onClick={() => {
            form.language.value = language;
          }}
        >
          {t(`part.${language}`)}
        </button>
      ))}
    </fieldset>
  );
}
