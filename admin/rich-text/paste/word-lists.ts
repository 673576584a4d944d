import { all, styleOf } from "./elements.ts";

interface Item {
  readonly paragraph: HTMLElement;
  readonly list: string;
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
}

/** Word writes lists as paragraphs with a drawn bullet or number: they become lists. */
export function makeWordLists(body: HTMLElement): void {
  const items = new Map<Element, Item>();
  for (const paragraph of all(body, "[style*='mso-list' i]")) {
    const place = /mso-list:\s*(l\d+)\s+level(\d)/.exec(styleOf(paragraph));
    if (!place) continue;
    const marker = takeMarker(paragraph);
    if (!paragraph.matches("p, div")) continue;
    const [, list = "", level = "1"] = place;
    const number = /^\(?(\d+|[a-z]{1,4})[.)]/i.exec(marker)?.[1];
    const start = Number(number);
    items.set(paragraph, {
      paragraph,
      list,
      level: Number(level),
      ordered: number !== undefined,
      start: Number.isInteger(start) ? start : 1,
    });
  }
  for (const item of items.values())
    if (item.paragraph.isConnected && !items.has(item.paragraph.previousElementSibling ?? body))
      replace(inARow(item, items));
}

/** Takes the drawn bullet or number out of the paragraph. */
function takeMarker(paragraph: HTMLElement): string {
  const drawn = all(paragraph, "[style*='mso-list' i]").find((one) =>
    /mso-list:\s*ignore/.test(styleOf(one)),
  );
  const marker = drawn?.textContent?.trim() ?? "";
  drawn?.remove();
  return marker;
}

function inARow(first: Item, items: ReadonlyMap<Element, Item>): Item[] {
  const row = [first];
  for (;;) {
    const next = items.get(row.at(-1)?.paragraph.nextElementSibling ?? first.paragraph);
    if (!next || next === first) return row;
    row.push(next);
  }
}

function replace(items: readonly Item[]): void {
  const open: { element: HTMLElement; item: Item }[] = [];
  for (const item of items) {
    while (open.length > 0 && isOver(open.at(-1)?.item, item)) open.pop();
    const around = open.at(-1);
    if (around?.item.level === item.level) around.element.append(itemElement(item));
    else {
      const element = listElement(item);
      const parent = around?.element.lastElementChild;
      if (parent) parent.append(element);
      else item.paragraph.before(element);
      element.append(itemElement(item));
      open.push({ element, item });
    }
    item.paragraph.remove();
  }
}

const isOver = (last: Item | undefined, item: Item) =>
  last !== undefined &&
  (last.level > item.level ||
    (last.level === item.level && (last.ordered !== item.ordered || last.list !== item.list)));

function listElement({ ordered, start, paragraph }: Item): HTMLElement {
  const list = paragraph.ownerDocument.createElement(ordered ? "ol" : "ul");
  if (ordered && start !== 1) list.setAttribute("start", String(start));
  return list;
}

function itemElement({ paragraph }: Item): HTMLElement {
  const item = paragraph.ownerDocument.createElement("li");
  const words = paragraph.ownerDocument.createElement("p");
  words.append(...paragraph.childNodes);
  item.append(words);
  return item;
}
