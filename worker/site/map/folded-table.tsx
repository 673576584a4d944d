import type { Locale } from "../../../schema/language/locale.ts";
import { words } from "../frame/words.ts";
import type { DistrictMapProps } from "./district-map.tsx";
import { DistrictTable } from "./district-table.tsx";

interface FoldedTableProps extends Pick<DistrictMapProps, "counts" | "chosen" | "addressOf"> {
  readonly locale: Locale;
}

/** Beside a map that shows all districts: the table of those with entries, for who would rather read. */
export function FoldedTable({ locale, ...byDistrict }: FoldedTableProps) {
  const { tableOfDistricts, countsByDistrict } = words(locale);
  return (
    <details>
      <summary>{tableOfDistricts}</summary>
      <DistrictTable locale={locale} caption={countsByDistrict} {...byDistrict} short />
    </details>
  );
}
