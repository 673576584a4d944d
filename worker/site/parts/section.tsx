import type { ComponentChildren } from "preact";
import type { Locale } from "../../../schema/language/locale.ts";

/** A part of a page under its own heading. */
export function Section({
  title,
  lang,
  children,
}: {
  title: string;
  /** Of the title, where it is not the page's. */
  lang?: Locale | undefined;
  children: ComponentChildren;
}) {
  return (
    <section class="section">
      <h2 lang={lang}>{title}</h2>
      {children}
    </section>
  );
}
