import type { pageBlocks } from "../../../schema/collections/page-blocks.ts";
import type { PublicValue } from "../../../schema/fields/index.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { formatNumber } from "../../../schema/language/number.ts";
import { words } from "../frame/words.ts";
import { pathIn, type References, referred } from "../reading/references.ts";
import { Fact } from "./facts.tsx";

type FigureField = { readonly kind: "blocks"; readonly of: { readonly figure: typeof pageBlocks.figure } };

export type Figure = PublicValue<FigureField & { label: { sr: string; en: string } }>[number];

interface FiguresProps {
  readonly figures: readonly Figure[];
  readonly references: References;
  readonly locale: Locale;
  /** Of the texts, where it is not the page's. */
  readonly lang: Locale | undefined;
}

/** Large numbers in a row, each explained and with its source. */
export function Figures({ figures, references, locale, lang }: FiguresProps) {
  return (
    <dl class="facts" lang={lang}>
      {figures.map(({ number, unit, label, report, source }) => (
        <Fact name={label ?? ""} figure>
          {number !== null && formatNumber(locale, number)}
          {unit && (unit === "%" ? unit : ` ${unit}`)}
          <Source path={reportPath(references, locale, report) ?? source} locale={locale} />
        </Fact>
      ))}
    </dl>
  );
}

function reportPath(references: References, locale: Locale, report: string | null): string | null {
  const [found] = referred(references, report);
  return found ? pathIn(locale, found) : null;
}

function Source({ path, locale }: { path: string | null; locale: Locale }) {
  return (
    path && (
      <small>
        <a href={path}>{words(locale).source}</a>
      </small>
    )
  );
}
