import { listAddress } from "../frame/address.ts";
import type { FacetCounts } from "../reading/faceted-list.ts";
import { type Selection, withAlso, without } from "../reading/selection.ts";
import type { DistrictMapProps } from "./district-map.tsx";

interface Narrowed {
  readonly counts: FacetCounts;
  readonly selection: Selection;
  /** The name of the facet whose values are districts. */
  readonly place: string;
  /** Of the page with nothing chosen. */
  readonly path: string;
}

/** What a map and its table show of a page that is narrowed by district, among others. */
export function districtsIn({
  counts,
  selection,
  place,
  path,
}: Narrowed): Pick<DistrictMapProps, "counts" | "chosen" | "addressOf"> {
  const values = [...counts].find(([{ name }]) => name === place)?.[1] ?? [];
  const chosen = selection[place] ?? [];
  return {
    counts: new Map(values.map(({ value, count }) => [value, count])),
    chosen,
    addressOf: (district) =>
      listAddress(path, {
        selection: chosen.includes(district)
          ? without(selection, place, district)
          : withAlso([...counts.keys()], selection, place, district),
        page: 1,
      }),
  };
}
