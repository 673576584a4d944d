import { type Collection, listPathOf } from "../../../schema/collection.ts";
import { listAddress } from "../frame/address.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { words } from "../frame/words.ts";
import type { Narrowing } from "../parts/facets.tsx";
import { withOnly, without } from "../reading/selection.ts";
import { DistrictMap } from "./district-map.tsx";
import { DistrictTable } from "./district-table.tsx";

interface ListMapProps {
  readonly surroundings: Surroundings;
  readonly collection: Collection;
  /** The facet whose values are districts. */
  readonly place: string;
  readonly narrowing: Narrowing;
}

/** A list's entries by district, in step with what is chosen otherwise. */
export function ListMap({ surroundings, collection, place, narrowing }: ListMapProps) {
  const { locale } = surroundings;
  const { selection, counts } = narrowing;
  const { mapOfDistricts, tableOfDistricts, countsByDistrict } = words(locale);
  const values = [...counts].find(([{ name }]) => name === place)?.[1] ?? [];
  const chosen = selection[place] ?? [];
  const shown = {
    counts: new Map(values.map(({ value, count }) => [value, count])),
    chosen,
    addressOf: (district: string) =>
      listAddress(listPathOf(collection, locale) ?? "", {
        selection: chosen.includes(district)
          ? without(selection, place, district)
          : withOnly(collection, selection, place, district),
        page: 1,
      }),
  };
  return (
    <>
      <DistrictMap surroundings={surroundings} label={mapOfDistricts} {...shown} />
      <details>
        <summary>{tableOfDistricts}</summary>
        <DistrictTable locale={locale} caption={countsByDistrict} {...shown} />
      </details>
    </>
  );
}
