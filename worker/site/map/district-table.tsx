import type { Locale } from "../../../schema/language/locale.ts";
import { formatNumber } from "../../../schema/language/number.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { codesOf } from "../../../schema/vocabulary.ts";
import { codeIn, words } from "../frame/words.ts";
import { none } from "../reading/facets.ts";
import type { DistrictMapProps } from "./district-map.tsx";

interface DistrictTableProps extends Pick<DistrictMapProps, "counts" | "chosen" | "addressOf"> {
  readonly locale: Locale;
  readonly caption: string;
  /** Leaves out districts without entries, which the map shows anyway. */
  readonly short?: true;
}

/** What the map shows, in words and figures; with a row for what has no district. */
export function DistrictTable({ locale, caption, counts, chosen, addressOf, short }: DistrictTableProps) {
  const { district, entriesInDistrict, noDistrict } = words(locale);
  const rows = [
    ...codesOf(districts).map((code) => ({ code: code as string, label: codeIn(locale, districts, code) })),
    { code: none, label: noDistrict },
  ].filter(({ code }) => !short || counts.get(code) || chosen.includes(code));
  return (
    <table class="counts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{district}</th>
          <th scope="col">{entriesInDistrict}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, label }) => {
          const count = counts.get(code) ?? 0;
          return (
            <tr>
              <th scope="row">
                {count > 0 || chosen.includes(code) ? (
                  <a href={addressOf(code)} aria-current={chosen.includes(code) ? "true" : undefined}>
                    {label}
                  </a>
                ) : (
                  label
                )}
              </th>
              <td>{formatNumber(locale, count)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
