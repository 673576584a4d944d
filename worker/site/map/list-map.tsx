import { type Collection, listPathOf } from "../../../schema/collection.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { words } from "../frame/words.ts";
import type { Narrowing } from "../parts/facets.tsx";
import { DistrictMap } from "./district-map.tsx";
import { districtsIn } from "./districts-in.ts";
import { FoldedTable } from "./folded-table.tsx";

interface ListMapProps {
  readonly surroundings: Surroundings;
  readonly collection: Collection;
  /** The name of the facet whose values are districts. */
  readonly place: string;
  readonly narrowing: Narrowing;
}

/** A list's entries by district, in step with what is chosen otherwise. */
export function ListMap({ surroundings, collection, place, narrowing }: ListMapProps) {
  const { locale } = surroundings;
  const { selection, counts } = narrowing;
  const path = listPathOf(collection, locale) ?? "";
  const byDistrict = districtsIn({ counts, selection, place, path });
  return (
    <>
      <DistrictMap surroundings={surroundings} label={words(locale).mapOfDistricts} {...byDistrict} />
      <FoldedTable locale={locale} {...byDistrict} />
    </>
  );
}
