import { all } from "./elements.ts";

const mark = /^\s*\[?[\p{L}\p{N}*†‡§]{1,4}\]?\s*$/u;

/**
 * Footnotes as Word, Google Docs, LibreOffice, Wikipedia and Prelo's own pages write them become `span[data-footnote]`
 * where their number stood. They are known by links that lead to each other: from the number to the note, and back.
 */
export function gatherNotes(body: HTMLElement): void {
  for (const link of all(body, "a[href*='#']")) {
    if (!link.isConnected || !mark.test(link.textContent ?? "")) continue;
    const number = outermost(link);
    const target = anchor(body, hashOf(link));
    const note = target && !number.contains(target) ? noteAround(target) : null;
    const ways = note ? all(note, "a[href*='#']").filter((way) => leadsTo(way, number, body)) : [];
    if (!note || note.contains(number) || ways.length === 0) continue;
    const footnote = body.ownerDocument.createElement("span");
    footnote.dataset.footnote = "";
    for (const way of ways) removeWay(way);
    footnote.append(...wordsOf(note));
    number.replaceWith(footnote);
    removeWithEmptyFrame(note, body);
  }
}

const hashOf = (link: Element) => decodeHash(/#(.+)$/.exec(link.getAttribute("href") ?? "")?.[1] ?? "");

function decodeHash(hash: string): string {
  return /%(?![\da-f]{2})/i.test(hash) ? hash : decodeURIComponent(hash);
}

function anchor(body: HTMLElement, name: string): HTMLElement | null {
  if (name === "") return null;
  const quoted = CSS.escape(name);
  return body.querySelector<HTMLElement>(`#${quoted}, a[name="${quoted}"]`);
}

/** The number with all that is around it alone, such as a `sup`. */
function outermost(link: HTMLElement): HTMLElement {
  let around = link;
  while (
    around.parentElement?.matches("sup, span, a, b, strong, i, em, font") &&
    around.parentElement.textContent?.trim() === link.textContent?.trim()
  )
    around = around.parentElement;
  return around;
}

/** What the anchor is the beginning of: an item, a paragraph, or all paragraphs of a note. */
function noteAround(target: HTMLElement): HTMLElement | null {
  const own = /^(_?ftn|_?edn|sdfootnote|sdendnote)\d/;
  const whole = target.closest<HTMLElement>("div[id]");
  if (whole && own.test(whole.id)) return whole;
  return target.closest<HTMLElement>("li, p");
}

function leadsTo(way: HTMLElement, number: HTMLElement, body: HTMLElement): boolean {
  const target = anchor(body, hashOf(way));
  return target !== null && (number.contains(target) || target.contains(number));
}

/** The way back goes with its frame and the space before it. */
function removeWay(way: HTMLElement): void {
  const around = outermost(way);
  const before = around.previousSibling;
  if (before?.nodeType === Node.TEXT_NODE && before.textContent?.endsWith(" "))
    before.textContent = before.textContent.slice(0, -1);
  around.remove();
}

/** What the note says, in one line. */
function wordsOf(note: HTMLElement): ChildNode[] {
  const blocks = "p, div, li, ul, ol, blockquote, h1, h2, h3, h4, h5, h6";
  for (const block of all(note, blocks)) {
    if (block.nextElementSibling) block.append(" ");
    block.replaceWith(...block.childNodes);
  }
  return [...note.childNodes];
}

function removeWithEmptyFrame(note: HTMLElement, body: HTMLElement): void {
  let frame = note.parentElement;
  note.remove();
  while (frame && frame !== body && frame.textContent?.trim() === "" && !frame.querySelector("img, table")) {
    const outer = frame.parentElement;
    frame.remove();
    frame = outer;
  }
}
