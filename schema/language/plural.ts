import type { Locale } from "./locale.ts";

export interface PluralForms {
  readonly one: string;
  /** Serbian alone: 2 projekta. */
  readonly few?: string;
  readonly other: string;
}

const rules = new Map<Locale, Intl.PluralRules>();

/** The form that stands beside the number: 1 projekat, 2 projekta, 5 projekata. */
export function plural(locale: Locale, n: number, forms: PluralForms): string {
  const category = rulesOf(locale).select(n);
  return (category === "one" || category === "few" ? forms[category] : undefined) ?? forms.other;
}

function rulesOf(locale: Locale): Intl.PluralRules {
  const known = rules.get(locale);
  if (known) return known;
  const made = new Intl.PluralRules(locale);
  rules.set(locale, made);
  return made;
}
