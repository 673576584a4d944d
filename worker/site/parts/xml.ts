/** XML that is written already; a plain text becomes such by being escaped. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | null | undefined>>;
type Child = Xml | string | null | undefined | false | readonly Child[];

export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (typeof value === "string" ? ` ${key}="${escaped(value)}"` : ""))
    .join("");
  const inside = children.map(inner).join("");
  return { xml: inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function inner(child: Child): string {
  if (typeof child === "string") return escaped(child);
  if (!child) return "";
  return "xml" in child ? child.xml : child.map(inner).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML 1.0 has no way to write is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
