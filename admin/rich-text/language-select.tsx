import { speech, t } from "../interface.ts";
import type { AtWork } from "./word-tools.tsx";

const tags = ["en", "sr-Latn", "sr-Cyrl", "de", "fr", "it", "es", "pt", "nl", "sl", "mk", "sq", "hu", "ru"];

/** The language of the selected words, for screen readers, spelling and quotation marks. */
export function LanguageSelect({ editor, state }: AtWork) {
  const names = new Intl.DisplayNames([speech.value], { type: "language" });
  const marked: unknown = editor.getAttributes("language").lang;
  const choose = (lang: string): void => {
    const change = editor.chain().focus();
    if (lang === "") change.extendMarkRange("language").unsetMark("language").run();
    else change.setMark("language", { lang }).run();
  };
  return (
    <select
      aria-label={t("languageMark")}
      title={t("languageMark")}
      value={typeof marked === "string" ? marked : ""}
      disabled={state.selection.empty && !marked}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{t("languageNone")}</option>
      {tags.map((tag) => (
        <option key={tag} value={tag}>
          {names.of(tag)}
        </option>
      ))}
    </select>
  );
}
