import { type ComponentChildren, Fragment, h, type VNode } from "preact";
import { render } from "preact-render-to-string";
import type { RenderRichText, RichTextDocument, RichTextMark, RichTextNode } from "../../schema/field.ts";
import type { Locale } from "../../schema/language/locale.ts";
import { richTextWords } from "./rich-text-words.ts";

/** What the nodes of one document have in common while it is rendered. */
interface Writing {
  readonly locale: Locale;
  /** Begins the ids of the document, and no other's in the same entry. */
  readonly name: string;
  readonly notes: RichTextNode[];
  tables: number;
}

/**
 * Makes HTML of the rich text documents of a field. Only the nodes and marks that the schema allows are known here; any
 * other is an error, never passed through. A link to an entry becomes `href="entry:<id>"`, resolved when it is read.
 */
export function richTextHtml(locale: Locale, field: string): RenderRichText {
  let documents = 0;
  return (document) => {
    documents += 1;
    return htmlOf(document, locale, documents === 1 ? field : `${field}-${documents}`);
  };
}

function htmlOf(document: RichTextDocument, locale: Locale, name: string): string {
  const writing: Writing = { locale, name, notes: [], tables: 0 };
  const blocks = document.content.map((node) => block(node, writing));
  return render(
    <>
      {blocks}
      {writing.notes.length > 0 && <Footnotes writing={writing} />}
    </>,
  );
}

function block(node: RichTextNode, writing: Writing): VNode {
  switch (node.type) {
    case "paragraph":
      return <p>{inside(node, writing)}</p>;
    case "heading":
      return heading(Number(node.attrs?.level), inside(node, writing));
    case "blockquote":
      return <blockquote>{inside(node, writing)}</blockquote>;
    case "bulletList":
      return <ul>{inside(node, writing)}</ul>;
    case "orderedList":
      return <ol start={startOf(node)}>{inside(node, writing)}</ol>;
    case "listItem":
      return <li>{flow(node, writing)}</li>;
    case "table":
      return table(node, writing);
    case "video":
      return video(node, writing);
    case "footnote":
      return noteReference(node, writing);
    case "hardBreak":
      return <br />;
    default:
      throw new Error(`Rich text holds an unknown node, ${node.type}.`);
  }
}

const inside = (node: RichTextNode, writing: Writing) =>
  (node.content ?? []).map((child) => (child.type === "text" ? inline(child) : block(child, writing)));

/** Editors wrap the text of each item and cell in a paragraph; readers are spared it where it is the only thing there. */
function flow(node: RichTextNode, writing: Writing): ComponentChildren {
  const [only, ...more] = node.content ?? [];
  return only?.type === "paragraph" && more.length === 0 ? inside(only, writing) : inside(node, writing);
}

function heading(level: number, children: ComponentChildren): VNode {
  if (level === 2) return <h2>{children}</h2>;
  if (level === 3) return <h3>{children}</h3>;
  return <h4>{children}</h4>;
}

const startOf = (node: RichTextNode) => (node.attrs?.start === 1 ? undefined : Number(node.attrs?.start));

/** A wide table scrolls by itself, with the keyboard too: it is a region with a name that takes the focus. */
const scrollable = { tabIndex: 0 };

function table(node: RichTextNode, writing: Writing): VNode {
  writing.tables += 1;
  const rows = node.content ?? [];
  const firstBody = rows.findIndex(
    (row) => !(row.content ?? []).every((cell) => cell.type === "tableHeader"),
  );
  const head = rows.slice(0, firstBody < 0 ? rows.length : firstBody);
  const body = rows.slice(head.length);
  const caption = node.attrs?.caption;
  const name = caption ? String(caption) : `${richTextWords[writing.locale].table} ${writing.tables}`;
  return (
    <section class="table" aria-label={name} {...scrollable}>
      <table>
        {caption && <caption>{caption}</caption>}
        {head.length > 0 && <thead>{head.map((row) => tableRow(row, "col", writing))}</thead>}
        {body.length > 0 && <tbody>{body.map((row) => tableRow(row, "row", writing))}</tbody>}
      </table>
    </section>
  );
}

function tableRow(row: RichTextNode, scope: "col" | "row", writing: Writing): VNode {
  const cells = (row.content ?? []).map((cell) => {
    const children = flow(cell, writing);
    return cell.type === "tableHeader" ? <th scope={scope}>{children}</th> : <td>{children}</td>;
  });
  return <tr>{cells}</tr>;
}

function video(node: RichTextNode, writing: Writing): VNode {
  const href = String(node.attrs?.href);
  return (
    <figure class="video">
      <a href={href}>
        <span>{inside(node, writing)}</span>{" "}
        <small>
          {richTextWords[writing.locale].video}, {new URL(href).hostname.replace(/^www\./, "")}
        </small>
      </a>
    </figure>
  );
}

function noteReference(node: RichTextNode, writing: Writing): VNode {
  const number = writing.notes.push(node);
  return (
    <sup>
      <a
        href={`#${writing.name}-note-${number}`}
        id={`${writing.name}-mark-${number}`}
        role="doc-noteref"
        aria-label={`${richTextWords[writing.locale].note} ${number}`}
      >
        {number}
      </a>
    </sup>
  );
}

function Footnotes({ writing }: { writing: Writing }) {
  const { notes, name, locale } = writing;
  return (
    <section class="footnotes" role="doc-endnotes" aria-label={richTextWords[locale].notes}>
      <ol>
        {notes.map((note, index) => (
          <li id={`${name}-note-${index + 1}`}>
            {inside(note, writing)}{" "}
            <a
              href={`#${name}-mark-${index + 1}`}
              role="doc-backlink"
              aria-label={`${richTextWords[locale].back} ${index + 1}`}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function inline(node: RichTextNode): VNode {
  const outermostFirst = [...(node.marks ?? [])].sort(
    (a, b) => order.indexOf(a.type) - order.indexOf(b.type),
  );
  return outermostFirst.reduceRight<VNode>(
    (inner, mark) => marked(mark, inner),
    h(Fragment, null, node.text),
  );
}

/** The link is outermost, so that no mark splits it. */
const order = ["link", "language", "keepScript", "bold", "italic"];

/** Preact's types know this attribute as a boolean only, which it would leave out. */
const untranslated: object = { translate: "no" };

function marked(mark: RichTextMark, inner: VNode): VNode {
  switch (mark.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "link":
      return (
        <a href={mark.attrs?.entry ? `entry:${mark.attrs.entry}` : (mark.attrs?.href ?? undefined)}>
          {inner}
        </a>
      );
    case "keepScript":
      return <span {...untranslated}>{inner}</span>;
    case "language":
      return <span lang={mark.attrs?.lang ?? undefined}>{inner}</span>;
    default:
      throw new Error(`Rich text holds an unknown mark, ${mark.type}.`);
  }
}
