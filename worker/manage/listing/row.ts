import type { Language } from "../../../schema/language/locale.ts";
import type { Row } from "../../platform/database.ts";

/** A line of a list, with these of its shared facts. */
export function listRow(row: Row, fields: readonly string[] = []) {
  return {
    id: row.id,
    collection: row.collection,
    title: { sr: row.title_sr, en: row.title_en },
    slug: { sr: row.slug_sr, en: row.slug_en },
    state: { sr: languageState(row, "sr"), en: languageState(row, "en") },
    trashed: row.trashed_at !== null,
    version: row.version ?? 0,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    /** The instant of the next thing that is scheduled for it. */
    scheduledAt: row.scheduled_at,
    openNotes: row.open_notes,
    ...(fields.length > 0 && { facts: factsOf(row, fields) }),
  };
}

function factsOf({ data_shared: json }: Row, fields: readonly string[]) {
  const facts = typeof json === "string" ? (JSON.parse(json) as Record<string, unknown>) : {};
  return Object.fromEntries(fields.map((name) => [name, facts[name] ?? null]));
}

function languageState(row: Row, language: Language): "empty" | "draft" | "live" | "changed" {
  const [newest, live] = [row[`newest_${language}`], row[language]];
  if (typeof live !== "number") return newest === null ? "empty" : "draft";
  return live === newest && row.shared === (row.newest_shared ?? 0) ? "live" : "changed";
}
