import type { Place } from "../../../schema/fields/place.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import { codeIn } from "../frame/words.ts";
import type { Thing } from "./thing.ts";

interface Where {
  readonly locale: Locale;
  readonly place: Place | null;
  readonly street?: string | null;
  readonly city?: string | null;
  readonly country?: string | null;
}

/** Nothing where nothing is known of it. */
export function addressOf({ locale, place, street, city, country }: Where): Thing | undefined {
  const district = place?.district ?? null;
  if (!street && !city && !country && !district) return undefined;
  return {
    "@type": "PostalAddress",
    streetAddress: street,
    addressLocality: city,
    addressRegion: district && codeIn(locale, districts, district),
    // Districts are subdivisions of ISO 3166-2, whose codes begin with the country's.
    addressCountry: country ?? district?.slice(0, 2),
  };
}

export function pointOf(place: Place | null): Thing | undefined {
  if (!place?.point) return undefined;
  const { lat, lon } = place.point;
  return { "@type": "GeoCoordinates", latitude: lat, longitude: lon };
}
