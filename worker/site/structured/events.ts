import type { PublishedDocument } from "../../../schema/collection.ts";
import type { events } from "../../../schema/collections/events.ts";
import { districts } from "../../../schema/vocabularies/districts.ts";
import type { eventKinds } from "../../../schema/vocabularies/event-kinds.ts";
import { codeIn } from "../frame/words.ts";
import { timesOf } from "../parts/event-instants.ts";
import { addressOf, pointOf } from "./place.ts";
import { type Around, described, named, type Thing } from "./thing.ts";

type EventDocument = PublishedDocument<typeof events>;

const typeOfKind: { readonly [kind in keyof typeof eventKinds]?: string } = { training: "EducationEvent" };

export function eventThing(document: EventDocument, around: Around): Thing {
  const times = timesOf(document);
  const types: Readonly<Record<string, string>> = typeOfKind;
  const where = placeThing(document, around);
  const online = document.online && { "@type": "VirtualLocation", url: document.online };
  const mode = where && online ? "Mixed" : online ? "Online" : "Offline";
  return {
    ...described(types[document.kind ?? ""] ?? "Event", document, around),
    startDate: times && ("first" in times ? times.first : times.start),
    endDate: times && ("first" in times ? times.last : times.end),
    eventStatus: `https://schema.org/${document.state === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: (where || online) && `https://schema.org/${mode}EventAttendanceMode`,
    location: [...(where ? [where] : []), ...(online ? [online] : [])],
    organizer: named("Organization", document.organisers, around),
    inLanguage: document.locale,
  };
}

function placeThing({ venue, place }: EventDocument, { locale }: Around): Thing | undefined {
  const district = place?.district ?? null;
  const name = venue ?? (district && codeIn(locale, districts, district));
  if (!name && !place?.point) return undefined;
  return { "@type": "Place", name, address: addressOf({ locale, place }), geo: pointOf(place) };
}
