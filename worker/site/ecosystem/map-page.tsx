import { enterprises } from "../../../schema/collections/enterprises.ts";
import { type Locale, locales } from "../../../schema/language/locale.ts";
import { type ListAsked, listAddress } from "../frame/address.ts";
import { geoJsonPathOf } from "../frame/geojson-address.ts";
import { Layout } from "../frame/layout.tsx";
import { mapPaths } from "../frame/map-paths.ts";
import { mapRoom } from "../frame/picture-address.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import { filled, words } from "../frame/words.ts";
import { DistrictMap } from "../map/district-map.tsx";
import { DistrictTable } from "../map/district-table.tsx";
import { districtsIn } from "../map/districts-in.ts";
import { EntryLink } from "../parts/entry-link.tsx";
import { Chosen, Facets, type Narrowing } from "../parts/facets.tsx";
import { Paging } from "../parts/paging.tsx";
import { isEmpty } from "../reading/selection.ts";
import type { Ecosystem } from "./queries.ts";

interface MapPageProps {
  readonly surroundings: Surroundings;
  readonly asked: ListAsked;
  readonly ecosystem: Ecosystem;
}

/** All actors of the ecosystem by district, and those of a district by name. */
export function MapPage({ surroundings, asked, ecosystem }: MapPageProps) {
  const { locale } = surroundings;
  const {
    mapTitle,
    mapIntroduction,
    mapOfDistricts,
    countsByDistrict,
    whoIsThere,
    nothingMatches,
    emptyMap,
    pageNumber,
  } = words(locale);
  const { counts, total, dots, actors, more, last } = ecosystem;
  const { selection, page } = asked;
  const path = mapPaths[locale];
  const narrowed = !isEmpty(selection);
  const paths = Object.fromEntries(
    locales.map((other) => [other, listAddress(mapPaths[other], asked)]),
  ) as Record<Locale, string>;
  const narrowing: Narrowing = { selection, counts, total, references: new Map() };
  const kinds = new Map([...counts].filter(([{ name }]) => name === "kind"));
  const byDistrict = districtsIn({ counts, selection, place: "place", path });
  return (
    <Layout
      surroundings={surroundings}
      title={page === 1 ? mapTitle : `${mapTitle} – ${filled(pageNumber, page)}`}
      description={mapIntroduction}
      room={mapRoom}
      paths={paths}
      canonical={narrowed ? undefined : path}
      styles={["facets", "map", "atlas"]}
    >
      <header class="head">
        <h1>{mapTitle}</h1>
        <p class="lead">{mapIntroduction}</p>
      </header>
      <div class="sifted">
        <Facets locale={locale} path={path} {...narrowing} counts={kinds} />
        <div>
          <Chosen locale={locale} path={path} {...narrowing} />
          {total === 0 && <p class="empty">{narrowed ? nothingMatches : emptyMap}</p>}
          <div class="atlas">
            <div>
              <DistrictMap surroundings={surroundings} label={mapOfDistricts} dots={dots} {...byDistrict} />
              {narrowed && actors.length > 0 && (
                <>
                  <h2>{whoIsThere}</h2>
                  <ul class="names">
                    {actors.map((actor) => (
                      <li>
                        <EntryLink entry={actor} collection={actor.collection} locale={locale} />
                      </li>
                    ))}
                  </ul>
                  <Paging
                    locale={locale}
                    addressOf={(other) => listAddress(path, { selection, page: other })}
                    page={page}
                    more={more}
                    last={last}
                  />
                </>
              )}
            </div>
            <div>
              <DistrictTable locale={locale} caption={countsByDistrict} {...byDistrict} />
              <MapData locale={locale} />
            </div>
          </div>
        </div>
      </div>
    </Layout>
  );
}

/** Where programs find what is on the map. */
function MapData({ locale }: { locale: Locale }) {
  const { asGeoJson, pointsOfEnterprises, enterprisesByDistrict } = words(locale);
  return (
    <p>
      {asGeoJson} <a href={geoJsonPathOf(enterprises, locale, "points")}>{pointsOfEnterprises}</a>,{" "}
      <a href={geoJsonPathOf(enterprises, locale, "districts")}>{enterprisesByDistrict}</a>.
    </p>
  );
}
