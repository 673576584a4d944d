import jsonld from "jsonld";
import { headOf } from "./head.ts";
import { needed, properties, shapes, types } from "./schema-org.ts";
import type { Visit } from "./walk.ts";

const vocabulary = "https://schema.org/";

/** The little of schema.org's context that our data needs: where its words stand, and which values are addresses. */
const context = {
  "@vocab": vocabulary,
  ...Object.fromEntries(
    [
      "url",
      "sameAs",
      "item",
      "contentUrl",
      "license",
      "eventStatus",
      "eventAttendanceMode",
      "legislationLegalForce",
    ].map((name) => [name, { "@id": vocabulary + name, "@type": "@id" }]),
  ),
};

async function documentLoader(url: string) {
  if (url !== "https://schema.org") throw new Error(`asks for ${url}`);
  return { documentUrl: url, document: { "@context": context } };
}

type Node = Readonly<Record<string, unknown>>;

/** What is wrong with the structured data of a page; nothing where it has none. */
export async function mistakesInStructuredData(
  { text }: Pick<Visit, "text">,
  origin: string,
): Promise<readonly string[]> {
  const mistakes: string[] = [];
  for (const json of headOf(text).structured) {
    try {
      const nodes = await jsonld.expand(JSON.parse(json), { documentLoader, safe: true });
      if (nodes.length === 0) mistakes.push("says nothing");
      if (!nodes.some((node) => ways.some((type) => kindsIn(node as Node).includes(type))))
        mistakes.push("does not say where on the site it stands");
      for (const node of nodes as Node[]) mistakes.push(...mistakesIn(node, origin));
    } catch (error) {
      mistakes.push(`is no JSON-LD: ${error instanceof Error ? error.message : error}`);
    }
  }
  return mistakes;
}

/** The home page is the site; the way to any other begins there. */
const ways = ["WebSite", "BreadcrumbList"];

const kindsIn = (node: Node) =>
  ((node["@type"] ?? []) as string[]).map((type) => type.replace(vocabulary, ""));

function mistakesIn(node: Node, origin: string): readonly string[] {
  if ("@value" in node) return [];
  const kinds = kindsIn(node);
  const said = Object.keys(node).filter((key) => !key.startsWith("@"));
  if (kinds.length === 0 && said.length > 0) return [`says ${said} of something of no type`];
  const mistakes: string[] = [];
  for (const kind of kinds) {
    if (!Object.hasOwn(types, kind)) mistakes.push(`has a ${kind}`);
    const missing = kindsOf(kind)
      .flatMap((each) => needed[each] ?? [])
      .filter((name) => !said.includes(vocabulary + name));
    if (missing.length > 0) mistakes.push(`has a ${kind} without ${missing}`);
  }
  for (const iri of said) {
    const name = iri.replace(vocabulary, "");
    const owners = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!owners?.some((owner) => kinds.some((kind) => kindsOf(kind).includes(owner))))
      mistakes.push(`says ${iri} of a ${kinds}`);
    for (const value of node[iri] as Node[]) mistakes.push(...mistakesInValue(name, value, origin));
  }
  return mistakes;
}

function mistakesInValue(name: string, value: Node, origin: string): readonly string[] {
  const text = "@value" in value ? value["@value"] : value["@id"];
  const mistakes: string[] = [];
  if (text === "" || text === null) mistakes.push(`has an empty ${name}`);
  if (typeof text === "string" && shapes[name] && !shapes[name].test(text))
    mistakes.push(`says ${name} ${text}`);
  if (["url", "item", "contentUrl", "sameAs"].includes(name) && !URL.canParse(String(text)))
    mistakes.push(`has no address in ${name}: ${text}`);
  if (name === "item" && !String(text).startsWith(`${origin}/`)) mistakes.push(`leads away: ${text}`);
  return [...mistakes, ...mistakesIn(value, origin)];
}

function kindsOf(kind: string): readonly string[] {
  const above = Object.hasOwn(types, kind) ? types[kind] : null;
  return above ? [kind, ...kindsOf(above)] : [kind];
}
