import fc from "fast-check";
import type { RichTextDocument, RichTextMark, RichTextNode } from "../../../schema/field.ts";
import { newId } from "../../../schema/id.ts";

interface Manner {
  readonly text: fc.Arbitrary<string>;
  /** True for lines as an editor writes them: no line breaks at their ends, no blocks without words. */
  readonly tidy: boolean;
}

const signs = [..."aČšđљЖ9 .,-—„“\u00a0\t<>&\"'€😀"];
const words = ["Reč", "i", "đak", "šumski", "2020", "R&D", "<b>", "„navod“", "Beograd", "Њива"];
const ids = [newId(), newId()];

/** Any text that can be stored. */
const anyhow: Manner = {
  text: fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 8 }),
  tidy: false,
};
const tidily: Manner = {
  text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((list) => list.join(" ")),
  tidy: true,
};

const href = fc.constantFrom(
  "https://example.org/a?b=1&c=%C4%8D#d",
  "http://example.org",
  "mailto:ana@example.org",
  "tel:+381 11 000",
);

const marksOf = (names: readonly RichTextMark["type"][]): fc.Arbitrary<readonly RichTextMark[]> => {
  const each: Readonly<Record<string, fc.Arbitrary<RichTextMark>>> = {
    bold: fc.constant({ type: "bold" }),
    italic: fc.constant({ type: "italic" }),
    keepScript: fc.constant({ type: "keepScript" }),
    language: fc
      .constantFrom("en", "de", "sr-Cyrl", "pt-BR")
      .map((lang) => ({ type: "language", attrs: { lang } })),
    link: fc.oneof(
      href.map((address) => ({ type: "link", attrs: { href: address } })),
      fc.constantFrom(...ids).map((entry) => ({ type: "link", attrs: { entry } })),
    ),
  };
  return fc
    .subarray([...names], { maxLength: Math.min(3, names.length) })
    .chain((chosen) => fc.tuple(...chosen.map((name) => each[name] as fc.Arbitrary<RichTextMark>)));
};

const all = ["bold", "italic", "keepScript", "language", "link"];
const notBold = all.filter((name) => name !== "bold");

function textNode({ text }: Manner, names: readonly string[]): fc.Arbitrary<RichTextNode> {
  return fc
    .record({ text, marks: marksOf(names) })
    .map(({ text, marks }) => ({ type: "text", text, ...(marks.length > 0 && { marks }) }));
}

function line(manner: Manner, names: readonly string[] = all): fc.Arbitrary<readonly RichTextNode[]> {
  const text = textNode(manner, names);
  const note = fc
    .array(text, { minLength: 1, maxLength: 3 })
    .map((content): RichTextNode => ({ type: "footnote", content }));
  const hardBreak = fc.constant<RichTextNode>({ type: "hardBreak" });
  if (!manner.tidy)
    return fc.array(fc.oneof({ weight: 4, arbitrary: text }, note, hardBreak), { maxLength: 5 });
  const middle = fc.oneof(
    fc.constant([]),
    note.map((one) => [one]),
    hardBreak.map((one) => [one]),
  );
  return fc.tuple(text, middle, text).map(([first, between, last]) => [first, ...between, last]);
}

const withContent = (type: string, content: readonly RichTextNode[]): RichTextNode =>
  content.length > 0 ? { type, content } : { type };

function flow(manner: Manner, depth: number, names = all): fc.Arbitrary<RichTextNode> {
  const paragraph = line(manner, names).map((content) => withContent("paragraph", content));
  const heading = fc
    .record({ level: fc.constantFrom(2, 3, 4), content: line(manner, manner.tidy ? notBold : names) })
    .map(({ level, content }) => ({ ...withContent("heading", content), attrs: { level } }));
  if (depth === 0) return paragraph;
  const inner = fc.array(flow(manner, depth - 1, names), { minLength: 1, maxLength: 3 });
  const item = (manner.tidy ? fc.tuple(paragraph) : inner).map((content) => ({ type: "listItem", content }));
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: paragraph },
    heading,
    inner.map((content) => ({ type: "blockquote", content })),
    items.map((content) => ({ type: "bulletList", content })),
    fc
      .record({ start: fc.constantFrom(0, 1, 7), content: items })
      .map(({ start, content }) => ({ type: "orderedList", attrs: { start }, content })),
  );
}

function table(manner: Manner): fc.Arbitrary<RichTextNode> {
  const names = manner.tidy ? notBold : all;
  const cell = fc
    .record({
      type: fc.constantFrom("tableCell", "tableHeader"),
      content: fc.array(flow(manner, manner.tidy ? 0 : 1, names), { minLength: 1, maxLength: 2 }),
    })
    .map((made): RichTextNode => made);
  const rows = fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.array(
      fc
        .array(cell, { minLength: width, maxLength: width })
        .map((content) => ({ type: "tableRow", content })),
      { minLength: 1, maxLength: 3 },
    ),
  );
  const caption = fc.option(tidily.text);
  return fc
    .record({ caption, content: rows })
    .map(({ caption, content }) => ({ type: "table", ...(caption && { attrs: { caption } }), content }));
}

function video(manner: Manner): fc.Arbitrary<RichTextNode> {
  const title = fc.array(textNode(manner, ["keepScript", "language"]), { maxLength: 2 });
  return title.map((content) => ({
    ...withContent("video", content),
    attrs: { href: "https://www.youtube.com/watch?v=aBcDeF" },
  }));
}

function documentsIn(manner: Manner): fc.Arbitrary<RichTextDocument> {
  const block = fc.oneof({ weight: 4, arbitrary: flow(manner, 2) }, table(manner), video(manner));
  return fc.array(block, { minLength: 1, maxLength: 5 }).map((content) => ({ type: "doc", content }));
}

export const documents = documentsIn(anyhow);

/** As an editor writes, between two paragraphs: what the cleaning of pasted pages leaves as it is. */
export const tidyDocuments = documentsIn(tidily).map(({ content }): RichTextDocument => {
  const words = { type: "paragraph", content: [{ type: "text", text: "Reč" }] };
  return { type: "doc", content: [words, ...content, words] };
});
