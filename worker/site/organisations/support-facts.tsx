import type { Locale } from "../../../schema/language/locale.ts";
import { formatMoney, formatNumber } from "../../../schema/language/number.ts";
import { words } from "../frame/words.ts";
import { Fact } from "../parts/facts.tsx";
import type { Support } from "./queries.ts";

/** A sum for each currency: they are never added up. */
export function SupportFacts({ support: { count, sums }, locale }: { support: Support; locale: Locale }) {
  const { supportedProjects, supportedInAll } = words(locale);
  return (
    <>
      {sums.map((sum) => (
        <Fact name={supportedInAll} figure>
          {formatMoney(locale, sum)}
        </Fact>
      ))}
      <Fact name={supportedProjects}>{formatNumber(locale, count)}</Fact>
    </>
  );
}
