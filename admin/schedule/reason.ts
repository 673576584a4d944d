import { isPart } from "../../schema/collection.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import { explain } from "../../schema/validation.ts";
import type { Reason } from "../api.ts";
import { collectionNamed } from "../definitions.ts";
import { phrase, say, sayIn, t } from "../interface.ts";

/** Why a schedule came to nothing, as the desk speaks. */
export function tellReason({ code, errors = [] }: Reason, collection: string): string {
  const known: Readonly<Record<string, (typeof texts)[keyof typeof texts]>> = texts;
  const label = known[`reason.${code}`] ?? texts["reason.internal"];
  return phrase(label, { fields: errors.map((error) => mistake(error, collection)).join("; ") });
}

function mistake({ path, code }: { path: string; code: string }, collection: string): string {
  const [part = "", name = ""] = path.split(".");
  const field = collectionNamed(collection)?.fields[name];
  const label = name === "slug" ? t("slug") : field ? say(field.label) : path;
  const where = isPart(part) ? ` (${t(`part.${part}`)})` : "";
  return `${label}${where} ${sayIn((language) => explain(code, language))}`;
}
