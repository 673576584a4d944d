import { all, isBlank, rename, textsIn, unwrap } from "./elements.ts";

/** Headings begin below the page's own: a text pasted with its title is moved down by one. */
export function shiftHeadings(body: HTMLElement): void {
  for (const one of all(body, "[role=heading]:not(h1, h2, h3, h4, h5, h6)"))
    rename(one, `h${Math.min(6, Math.max(1, Number(one.getAttribute("aria-level")) || 2))}`);
  for (const one of all(body, "p.MsoTitle")) rename(one, "h1");
  const down = body.querySelector("h1") ? 1 : 0;
  for (const one of all(body, "h1, h2, h3, h4, h5, h6"))
    rename(one, `h${Math.min(4, Number(one.tagName.slice(1)) + down)}`);
}

/** A list directly in a list belongs to the item before it; items of one list that were cut apart are joined. */
export function joinLists(body: HTMLElement): void {
  for (const list of all(body, ":is(ul, ol) > :is(ul, ol)")) {
    const before = list.previousElementSibling;
    if (before?.matches("li")) before.append(list);
    else unwrap(list);
  }
  for (const frame of all(body, ".ListContainerWrapper")) unwrap(frame);
  for (const list of all(body, ":is(ul, ol)[role=list]")) {
    const before = list.previousElementSibling;
    if (
      before?.tagName === list.tagName &&
      before.matches("[role=list]") &&
      levelOf(before) === levelOf(list)
    ) {
      before.append(...list.childNodes);
      list.remove();
    }
  }
}

const levelOf = (list: Element) => list.lastElementChild?.getAttribute("aria-level");

/** Two line breaks end a paragraph, and lines of preformatted text stay lines. */
export function paragraphsAtBreaks(body: HTMLElement): void {
  for (const pre of all(body, "pre")) {
    for (const text of textsIn(pre)) {
      const lines = text.data.replace(/\n$/, "").split("\n");
      text.replaceWith(
        ...lines.flatMap((line, index) =>
          index === 0 ? [line] : [pre.ownerDocument.createElement("br"), line],
        ),
      );
    }
    rename(pre, "p");
  }
  for (const block of [body, ...all(body, "p, div, td, li, blockquote")]) if (hasGap(block)) split(block);
  for (const last of all(body, "br")) if (isLast(last)) last.remove();
}

function hasGap(block: HTMLElement): boolean {
  return [...block.children].some((child) => {
    const next = nextWritten(child);
    return child.matches("br") && next instanceof Element && next.matches("br");
  });
}

function nextWritten(node: Node): Node | null {
  let next = node.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && isBlank(next.textContent)) next = next.nextSibling;
  return next;
}

/** Nothing of its block is written after it. */
function isLast(br: Element): boolean {
  const next = nextWritten(br);
  if (next instanceof Element && next.matches(blockNames)) return true;
  return next === null && (br.parentElement?.matches(`body, li, td, th, ${blockNames}`) ?? false);
}

const blockNames = "p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, section, article, figure, hr";

function split(block: HTMLElement): void {
  const paragraphs: Node[] = [];
  let current: HTMLElement | null = null;
  for (const child of [...block.childNodes]) {
    const next = nextWritten(child);
    if (child instanceof Element && child.matches(blockNames)) {
      paragraphs.push(child);
      current = null;
    } else if (
      child instanceof Element &&
      child.matches("br") &&
      (next === null || isBreak(next) || !current)
    ) {
      current = null;
    } else {
      if (!current) {
        current = block.ownerDocument.createElement("p");
        paragraphs.push(current);
      }
      current.append(child);
    }
  }
  if (block.matches("p")) block.replaceWith(...paragraphs);
  else block.replaceChildren(...paragraphs);
}

const isBreak = (node: Node) => node instanceof Element && node.matches("br");

const kept = "br, td, th, tr, tbody, thead, caption, figure.video";

/** What says nothing goes, from the inside out; a blank between words stays a space. */
export function dropEmpty(body: HTMLElement): void {
  for (const one of all(body, "*").reverse()) {
    if (!isBlank(one.textContent) || one.matches(kept) || one.querySelector("br, figure.video")) continue;
    if (one.closest("figure.video")) continue;
    if (one.matches("span, strong, em, a, u, s, font") && one.textContent) one.replaceWith(" ");
    else one.remove();
  }
}
