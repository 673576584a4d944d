/** The elements within, which may be changed and removed while they are gone through. */
export function all(within: ParentNode, selector: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

/** Leaves what is in the element where the element was. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The same content in an element of another name. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Puts an element between the element and its content. */
export function wrapInside(element: Element, name: string): HTMLElement {
  const inner = element.ownerDocument.createElement(name);
  inner.append(...element.childNodes);
  element.append(inner);
  return inner;
}

export function textsIn(within: Node): Text[] {
  const walker = (within.ownerDocument ?? document).createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

export const styleOf = (element: Element) => (element.getAttribute("style") ?? "").toLowerCase();

export const isBlank = (text: string | null) => (text ?? "").trim() === "";
