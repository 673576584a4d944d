import { api } from "../api.ts";

/** The words that the glossary keeps in Latin, as it is published. */
export async function publishedKeepWords(): Promise<readonly string[]> {
  const { data } = await api.list("glossary", { limit: "1" });
  const only = data[0];
  if (!only) return [];
  const { live, parts } = await api.read("glossary", only.id);
  if (live.shared === null) return [];
  const facts =
    live.shared === parts.shared.revision
      ? parts.shared.data
      : (await api.revision("glossary", only.id, "shared", live.shared)).data;
  return (facts?.keep ?? []) as readonly string[];
}
