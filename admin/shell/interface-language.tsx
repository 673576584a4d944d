import type { Locale } from "../../schema/language/locale.ts";
import { speak, speech, t } from "../interface.ts";

/** The desk's languages and scripts, each named in itself. */
export const ownNames: readonly (readonly [Locale, string])[] = [
  ["sr-Latn", "Latinica"],
  ["sr-Cyrl", "Ћирилица"],
  ["en", "English"],
];

/** Each choice stands in its own language and script. */
export function InterfaceLanguage() {
  return (
    <select
      class="interface-language"
      aria-label={t("interfaceLanguage")}
      value={speech.value}
      onChange={(event) => speak(event.currentTarget.value as Locale)}
    >
      {ownNames.map(([locale, name]) => (
        <option key={locale} value={locale} lang={locale}>
          {name}
        </option>
      ))}
    </select>
  );
}
