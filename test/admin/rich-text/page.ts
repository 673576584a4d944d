import { type AnyExtension, Editor } from "@tiptap/core";
import { DOMParser as DocumentParser } from "@tiptap/pm/model";
import { wholeText } from "../../../admin/rich-text/extensions.ts";
import { cleanPasted } from "../../../admin/rich-text/paste/clean.ts";
import { gatherNotes } from "../../../admin/rich-text/paste/notes.ts";
import { editable, stored } from "../../../admin/rich-text/stored.ts";
import type { RichTextDocument } from "../../../schema/field.ts";
import { locales } from "../../../schema/language/locale.ts";
import { richTextHtml } from "../../../worker/publishing/rich-text.tsx";

/** What a browser page holds for the tests: the desk's editor, and publishing. */
export interface RichTextPage {
  /** The document as the editor stores it after it was opened. */
  opened(document: RichTextDocument): RichTextDocument;
  /** The document published in each locale, and read from there by the editor's parser. */
  readAgain(document: RichTextDocument): readonly RichTextDocument[];
  /** The published document, selected on its page and pasted. */
  copied(document: RichTextDocument): RichTextDocument;
  /** What the desk stores after the HTML was pasted into an empty text. */
  pasted(html: string): RichTextDocument;
}

const editor = () => new Editor({ extensions: wholeText as AnyExtension[] });

const page: RichTextPage = {
  opened(document) {
    const made = editor();
    made.commands.setContent(editable(document) as object);
    made.state.doc.check();
    return stored(made.getJSON());
  },
  readAgain(document) {
    const parser = DocumentParser.fromSchema(editor().schema);
    return locales.map((locale) => {
      const { body } = new DOMParser().parseFromString(richTextHtml(locale, "body")(document), "text/html");
      gatherNotes(body);
      return stored(parser.parse(body, { preserveWhitespace: "full" }).toJSON());
    });
  },
  copied: (document) => page.pasted(richTextHtml("sr-Latn", "body")(document)),
  pasted(html) {
    const made = editor();
    made.view.pasteHTML(cleanPasted(html));
    made.state.doc.check();
    return stored(made.getJSON());
  },
};

Object.assign(globalThis, { richTextPage: page });
