import type { Editor } from "@tiptap/core";
import { DOMSerializer, type Node } from "@tiptap/pm/model";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { RichTextDocument } from "../../schema/field.ts";
import { type KeepList, keepList } from "../../schema/language/keep-list.ts";
import { toCyrillicRuns } from "../../schema/language/script-runs.ts";
import { mapText, saysNothing } from "../../schema/rich-text/text.ts";
import { publishedKeepWords } from "./kept-words.ts";
import { stored } from "./stored.ts";
import { asEmptyHeader } from "./table.ts";
import { word } from "./words.ts";

/** Milliseconds without a keystroke after which the text is put into Cyrillic anew. */
const pause = 250;

/** A wide table in it is reached with the keyboard. */
const scrollable = { tabIndex: 0 };

/** The text as it will stand published in Cyrillic, following what is typed. */
export function CyrillicPreview({ editor, document }: { editor: Editor; document: Node }) {
  const label = useId();
  const element = useRef<HTMLDivElement>(null);
  const [keep, setKeep] = useState<KeepList | null>(null);
  const [failed, setFailed] = useState(false);
  const [empty, setEmpty] = useState(false);
  const shown = useRef(false);

  useEffect(() => {
    publishedKeepWords().then(
      (words) => setKeep(keepList(words)),
      () => {
        setFailed(true);
        setKeep(keepList([]));
      },
    );
  }, []);

  useEffect(() => {
    if (!keep) return;
    const show = (): void => {
      const latin = stored(document.toJSON());
      setEmpty(saysNothing(latin));
      element.current?.replaceChildren(inCyrillic(editor, latin, keep));
      shown.current = true;
    };
    const timer = setTimeout(show, shown.current ? pause : 0);
    return () => clearTimeout(timer);
  }, [document, keep]);

  return (
    <section class="cyrillic" aria-labelledby={label}>
      <h3 id={label}>{word("cyrillicIs")}</h3>
      {failed && <p class="field-help">{word("cyrillicWords")}</p>}
      {empty && <p class="field-help">{word("cyrillicEmpty")}</p>}
      <div ref={element} class="rich-text-box" lang="sr-Cyrl" hidden={empty} {...scrollable} />
    </section>
  );
}

function inCyrillic({ schema }: Editor, latin: RichTextDocument, keep: KeepList): DocumentFragment {
  const cyrillic = mapText(latin, (runs) => toCyrillicRuns(runs, keep));
  const fragment = globalThis.document.createDocumentFragment();
  DOMSerializer.fromSchema(schema).serializeFragment(schema.nodeFromJSON(cyrillic).content, {}, fragment);
  for (const link of fragment.querySelectorAll("a")) link.removeAttribute("href");
  for (const header of fragment.querySelectorAll("th"))
    if (header.textContent.trim() === "") header.setAttribute("role", asEmptyHeader.role);
  return fragment;
}
