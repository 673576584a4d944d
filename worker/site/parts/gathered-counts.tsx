import type { Locale } from "../../../schema/language/locale.ts";
import { formatNumber } from "../../../schema/language/number.ts";
import { labelIn } from "../frame/words.ts";
import { countsReferring } from "../reading/counts-referring.ts";
import { Fact } from "./facts.tsx";
import { allGathered, narrowedPath } from "./gathered.tsx";

/** How much belongs to each activity, or was published on each topic. */
export const everythingCounted = (field: "mainActivities" | "topics") =>
  countsReferring(
    Object.values(allGathered).map(({ collection }) => collection),
    field,
  );

interface GatheredCountsProps {
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly by: { readonly field: string; readonly id: string };
  readonly locale: Locale;
}

export function GatheredCounts({ counts, by, locale }: GatheredCountsProps) {
  if (!counts) return null;
  return (
    <dl>
      {Object.values(allGathered).map(({ collection }) => {
        const count = counts.get(collection.name);
        if (count === undefined) return null;
        const number = formatNumber(locale, count);
        const path = narrowedPath(collection, locale, by);
        const name = labelIn(locale, collection.label.many);
        return (
          <Fact name={name} figure>
            {path ? (
              <a href={path} aria-label={`${name}: ${number}`}>
                {number}
              </a>
            ) : (
              number
            )}
          </Fact>
        );
      })}
    </dl>
  );
}
