import { Hono } from "hono";
import { enterprises } from "../../../schema/collections/enterprises.ts";
import { locales } from "../../../schema/language/locale.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { legalForms } from "../../../schema/vocabularies/legal-forms.ts";
import type { Vocabulary } from "../../../schema/vocabulary.ts";
import { mapAsked } from "../frame/address.ts";
import { answerFile, answerList, type SiteEnv } from "../frame/answer.tsx";
import { geoJsonPathOf } from "../frame/geojson-address.ts";
import { mapPaths } from "../frame/map-paths.ts";
import { settingsIn, settingsStatement } from "../frame/settings.ts";
import { districtsIn } from "../map/districts-in.ts";
import { districtFeatures, geoJsonType, pointFeatures } from "../map/geojson.ts";
import { pointsOf } from "../map/points.ts";
import { facetedList } from "../reading/faceted-list.ts";
import { pathIn } from "../reading/references.ts";
import { selectionIn } from "../reading/selection.ts";
import { MapPage } from "./map-page.tsx";
import { ecosystemIn, ecosystemStatements, mapped } from "./queries.ts";

export const mapPages = new Hono<SiteEnv>();

const parametersOf = (url: string) => new URL(url).searchParams;

const list = facetedList(enterprises, ["title"]);
const points = pointsOf(enterprises, "place", ["title", "place", "sectors", "legalForm"], 5000);

for (const locale of locales) {
  mapPages.get(mapPaths[locale], async (context) => {
    const asked = mapAsked(parametersOf(context.req.url));
    const { published, origin } = context.env;
    const [settings, ...results] = await published.read([
      settingsStatement(locale),
      ...ecosystemStatements(locale, asked),
    ]);
    const surroundings = { locale, origin, settings: settingsIn(locale, settings) };
    const found = ecosystemIn(locale, asked.selection, results);
    return answerList(
      context,
      surroundings,
      { page: asked.page, found: { documents: found.actors }, collections: mapped },
      () => <MapPage surroundings={surroundings} asked={asked} ecosystem={found} />,
    );
  });

  mapPages.get(geoJsonPathOf(enterprises, locale, "points"), async (context) => {
    const selection = selectionIn(enterprises, parametersOf(context.req.url));
    const { published, origin } = context.env;
    const [rows] = await published.read([points.statement(locale, selection)]);
    const features = points.read(rows).flatMap(({ id, slug, title, place, sectors, legalForm }) => {
      if (!place?.point) return [];
      const { district, point } = place;
      const nuts3 = districts[district as keyof typeof districts]?.nuts3 ?? null;
      const essglobalLegalForm = (legalForms as Vocabulary)[legalForm ?? ""]?.essglobal ?? null;
      const url = origin + pathIn(locale, { collection: enterprises, slug });
      return [{ id, point, title, url, district, nuts3, sectors, legalForm, essglobalLegalForm }];
    });
    return answerFile(context, pointFeatures(features), geoJsonType, { collections: [enterprises] });
  });

  mapPages.get(geoJsonPathOf(enterprises, locale, "districts"), async (context) => {
    const selection = selectionIn(enterprises, parametersOf(context.req.url));
    const [rows] = await context.env.published.read([list.statement(locale, { selection, page: 1 })]);
    const { counts } = list.read(locale, rows);
    const byDistrict = districtsIn({ counts, selection, place: "place", path: "" });
    return answerFile(context, districtFeatures(locale, byDistrict.counts), geoJsonType, {
      collections: [enterprises],
    });
  });
}
