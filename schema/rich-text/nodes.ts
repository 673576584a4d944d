import { isWebAddress } from "../fields/link.ts";
import { isId } from "../id.ts";

/**
 * Where a node stands: at the top of the document, in its flow (a quotation, an item, a cell), in a line, in a line of
 * plain words (a footnote, the title of a video), or where one kind of node alone may be.
 */
type Place = "top" | "flow" | "inline" | "words" | "item" | "row" | "cell";

type AttributeRule = (value: unknown) => boolean;

interface NodeRule {
  readonly in: readonly Place[];
  /** What may stand in it; null for nothing. */
  readonly holds: Place | null;
  /** True where it is nothing without content. */
  readonly filled?: true;
  readonly attrs?: Readonly<Record<string, AttributeRule>>;
  /** The marks of the words in it, where it does not take all. */
  readonly marks?: readonly string[];
}

export const longestCaption = 300;

const headingLevel: AttributeRule = (value) => value === 2 || value === 3 || value === 4;
const positive: AttributeRule = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e6;
const webAddress: AttributeRule = (value) =>
  typeof value === "string" && value.length <= 2000 && isWebAddress(value);
const caption: AttributeRule = (value) =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value !== "" && value.length <= longestCaption && isWritten(value));

/** A word's language as it may be marked. */
export const isLanguageTag: AttributeRule = (value) =>
  typeof value === "string" && /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(value);

/** Where a link may lead outside of the site. */
export const isLinkAddress: AttributeRule = (value) =>
  webAddress(value) ||
  (typeof value === "string" &&
    value.length <= 2000 &&
    (/^mailto:[^\s@<>"\p{Cc}\p{Cs}]+@[^\s@<>"\p{Cc}\p{Cs}]+$/u.test(value) ||
      /^tel:\+?[\d ()-]+$/.test(value)));

const flow = ["top", "flow"] as const;

/** Every node that a document may hold; tables and videos stand at its top alone, so that none is nested. */
export const nodes: Readonly<Record<string, NodeRule>> = {
  paragraph: { in: flow, holds: "inline" },
  heading: { in: flow, holds: "inline", attrs: { level: headingLevel } },
  blockquote: { in: flow, holds: "flow" },
  bulletList: { in: flow, holds: "item" },
  orderedList: { in: flow, holds: "item", attrs: { start: positive } },
  listItem: { in: ["item"], holds: "flow" },
  table: { in: ["top"], holds: "row", filled: true, attrs: { caption } },
  tableRow: { in: ["row"], holds: "cell", filled: true },
  tableHeader: { in: ["cell"], holds: "flow" },
  tableCell: { in: ["cell"], holds: "flow" },
  video: { in: ["top"], holds: "words", attrs: { href: webAddress }, marks: ["keepScript", "language"] },
  footnote: { in: ["inline"], holds: "words", filled: true },
  hardBreak: { in: ["inline"], holds: null },
  text: { in: ["inline", "words"], holds: null },
};

/** A mark's attributes: each rule must hold; a link has exactly one of its two. */
export const marks: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
  bold: {},
  italic: {},
  link: { href: isLinkAddress, entry: isId },
  keepScript: {},
  language: { lang: isLanguageTag },
};

function isWritten(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text);
}
