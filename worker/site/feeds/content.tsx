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

/** What is written of an entry, as it can be read away from its page: its links name their site. */
export function contentOf(news: News, around: Around): string {
  const { document } = news;
  const texts = textsOf(news, around);
  const summary = summaryOf(news);
  return render(
    <>
      {summary !== null && <p>{summary}</p>}
      {texts.map(({ label, html, lines }) => (
        <>
          {texts.length > 1 && <h2>{label}</h2>}
          {html !== "" && <div dangerouslySetInnerHTML={{ __html: html }} />}
          {lines.map((line) => (
            <p>{line}</p>
          ))}
        </>
      ))}
      {summary === null && texts.length === 0 && <p>{titleOf({ document })}</p>}
    </>,
  );
}

export function titleOf({ document }: Pick<News, "document">): string {
  return "title" in document && typeof document.title === "string" ? document.title : "";
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
    if (value === null || !field.localized || name === "title" || name === "summary") return [];
    const { mapHtml, paragraphs = () => [] } = kindOf(field);
    const parts: string[] = [];
    mapHtml?.(
      value,
      (html) => {
        parts.push(absolute(html));
        return html;
      },
      field,
    );
    const html = parts.join("");
    const lines = mapHtml ? [] : paragraphs(value, field);
    return html === "" && lines.length === 0 ? [] : [{ label: labelIn(locale, field.label), html, lines }];
  });
}
