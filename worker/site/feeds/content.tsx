import { render } from "preact-render-to-string";
import { publicFields } from "../../../schema/collection.ts";
import { kindOf } from "../../../schema/fields/index.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { resolveEntryLinks } from "../../published/entry-links.ts";
import { labelIn } from "../frame/words.ts";
import { pathIn, type References } from "../reading/references.ts";
import type { News } from "./queries.ts";

interface Around {
  readonly locale: Locale;
  readonly origin: string;
  readonly references: References;
}

/** All rich text of an entry as it can be read away from its page: its links name their site. */
export function contentOf(news: News, around: Around): string {
  const texts = textsOf(news, around);
  const summary = summaryOf(news);
  return render(
    <>
      {summary && <p>{summary}</p>}
      {texts.map(({ label, html }) => (
        <>
          {texts.length > 1 && <h2>{label}</h2>}
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </>
      ))}
    </>,
  );
}

export function summaryOf({ document }: News): string | null {
  return "summary" in document && typeof document.summary === "string" ? document.summary : null;
}

function textsOf({ collection, document }: News, { locale, origin, references }: Around) {
  const values: Readonly<Record<string, unknown>> = { ...document };
  const absolute = (html: string) =>
    resolveEntryLinks(html, (id) => {
      const reference = references.get(id);
      return (reference && pathIn(locale, reference)) ?? undefined;
    })
      .replaceAll(' href="/', ` href="${origin}/`)
      .replaceAll(' href="#', ` href="${origin}${document.url ?? ""}#`);
  return publicFields(collection).flatMap(([name, field]) => {
    const value = values[name] ?? null;
    const parts: string[] = [];
    const collect = (html: string) => {
      parts.push(absolute(html));
      return html;
    };
    if (value !== null) kindOf(field).mapHtml?.(value, collect, field);
    return parts.length > 0 ? [{ label: labelIn(locale, field.label), html: parts.join("") }] : [];
  });
}
