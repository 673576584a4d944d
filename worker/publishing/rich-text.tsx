import { type ComponentChildren, Fragment, h, type VNode } from "preact";
import { render } from "preact-render-to-string";
import type { RichTextDocument, RichTextMark, RichTextNode } from "../../schema/field.ts";

/**
 * The HTML of a rich text document. Only the nodes and marks that the schema allows are known here; any other is an
 * error, never passed through. A link to an entry becomes `href="entry:<id>"`, resolved when the document is read.
 */
export function richTextHtml(document: RichTextDocument): string {
  return render(h(Fragment, null, document.content.map(block)));
}

function block(node: RichTextNode): VNode {
  const children = (node.content ?? []).map((child) =>
    child.type === "text" ? inline(child) : block(child),
  );
  switch (node.type) {
    case "paragraph":
      return <p>{children}</p>;
    case "heading":
      return heading(Number(node.attrs?.level), children);
    case "blockquote":
      return <blockquote>{children}</blockquote>;
    case "bulletList":
      return <ul>{children}</ul>;
    case "orderedList":
      return <ol start={startOf(node)}>{children}</ol>;
    case "listItem":
      return <li>{onlyParagraph(node) ? children.map((child) => child.props.children) : children}</li>;
    case "hardBreak":
      return <br />;
    default:
      throw new Error(`Rich text holds an unknown node, ${node.type}.`);
  }
}

function heading(level: number, children: ComponentChildren): VNode {
  if (level === 2) return <h2>{children}</h2>;
  if (level === 3) return <h3>{children}</h3>;
  return <h4>{children}</h4>;
}

const startOf = (node: RichTextNode) => (node.attrs?.start === 1 ? undefined : Number(node.attrs?.start));

/** Editors wrap each item's text in a paragraph; readers are spared it where it is the only thing there. */
const onlyParagraph = (node: RichTextNode) =>
  node.content?.length === 1 && node.content[0]?.type === "paragraph";

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
