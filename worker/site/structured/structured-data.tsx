import type { Thing, Value } from "./thing.ts";

/** Things as JSON-LD; `<` is written so that no text can end the script. */
export function StructuredData({ things }: { things: readonly Thing[] }) {
  const graph = { "@context": "https://schema.org", "@graph": things };
  const text = JSON.stringify(graph, said).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}

const said = (_property: string, value: Value) =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0) ? undefined : value;
