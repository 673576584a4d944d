import type { PublishedDocument } from "../../../schema/collection.ts";
import type { enterprises } from "../../../schema/collections/enterprises.ts";
import { addressOf, pointOf } from "./place.ts";
import { type Around, described, type Thing } from "./thing.ts";

export function enterpriseThing(document: PublishedDocument<typeof enterprises>, around: Around): Thing {
  const { place, city, address: street } = document;
  const geo = pointOf(place);
  return {
    ...described("Organization", document, around),
    sameAs: document.website,
    foundingDate: document.founded === null ? null : String(document.founded),
    identifier: document.registrationNumber,
    telephone: document.phone,
    email: document.email,
    address: addressOf({ locale: around.locale, place, street, city }),
    location: geo && { "@type": "Place", geo },
  };
}
