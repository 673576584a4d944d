import type { Collection } from "../collection.ts";
import type { PartData } from "../draft.ts";
import { languages } from "../language/locale.ts";
import { synonymKey, together } from "./expression.ts";
import { wordsIn } from "./words.ts";

/** Words and expressions that search takes for each other, as editors list them in the glossary. */
export function synonymGroups(collection: Collection, shared: PartData): readonly (readonly string[])[] {
  const listed = collection.name === "glossary" ? shared.synonyms : null;
  if (!Array.isArray(listed)) return [];
  return (listed as string[]).map((line) =>
    line
      .split(/[,;~=]/)
      .map((term) => term.trim())
      .filter((term) => term !== ""),
  );
}

/** Each synonym's key with the expression of each of the others. */
export function synonymsIn(
  collection: Collection,
  shared: PartData,
): readonly (readonly [key: string, expression: string])[] {
  return synonymGroups(collection, shared).flatMap((group) =>
    languages.flatMap((language) => {
      const terms = group.map((term) => wordsIn(term, language)).filter((words) => words.length > 0);
      return terms.flatMap((words) =>
        terms
          .filter((other) => synonymKey(other) !== synonymKey(words))
          .map((other) => [synonymKey(words), together(other)] as const),
      );
    }),
  );
}
