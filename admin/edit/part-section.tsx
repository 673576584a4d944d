import type { Language } from "../../schema/language/locale.ts";
import { t } from "../interface.ts";
import { AlsoHere } from "../presence/also-here.tsx";
import { StateChip } from "../state-chip.tsx";
import { type EntryForm, localizedNames, stateOf } from "./entry-form.ts";
import { FieldFrame } from "./field-frame.tsx";

export function SharedPart({ form }: { form: EntryForm }) {
  return (
    <section class="part shared" data-part="shared" aria-labelledby="part-shared">
      <header class="part-head">
        <h2 id="part-shared">{t("part.shared")}</h2>
        <p class="quiet">{t("sharedHelp")}</p>
        <AlsoHere form={form} part="shared" />
      </header>
      {form.parts.shared.fields.map(([name, field]) => (
        <FieldFrame key={name} form={form} part="shared" name={name} field={field} />
      ))}
    </section>
  );
}

/** The same fields stand in line with those of the other language. */
export function LanguagePart({ form, language }: { form: EntryForm; language: Language }) {
  const inSight = form.language.value === language;
  const names = localizedNames(form);
  return (
    <section
      class={inSight ? "part in-sight" : "part"}
      id={`panel-${language}`}
      data-part={language}
      aria-labelledby={`part-${language}`}
    >
      <header class="part-head">
        <h2 id={`part-${language}`}>{t(`part.${language}`)}</h2>
        <StateChip state={form.standing.value.trashed ? "trashed" : stateOf(form, language)} />
        <AlsoHere form={form} part={language} />
      </header>
      {form.parts[language].fields.map(([name, field]) => (
        <FieldFrame
          key={name}
          form={form}
          part={language}
          name={name}
          field={field}
          row={names.indexOf(name) + 2}
        />
      ))}
    </section>
  );
}
