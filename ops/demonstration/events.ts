import type { events } from "../../schema/collections/events.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { list, paragraph, richText, toEntry } from "./rich-text.ts";

type Event = EntryOf<typeof events>;

const meetingAhead: Event = {
  id: ids.meetingAhead,
  shared: {
    kind: "consultation-meeting",
    state: "planned",
    date: "2027-04-08",
    startTime: "10:00",
    endTime: "13:00",
    place: { district: "RS-20", point: null },
    online: "https://example.org/meeting",
    stakeholders: ["sse", "social-movements", "decision-makers"],
    organisers: [ids.coalition],
    consultation: ids.plannedConsultation,
    mainActivities: [ids.advocacy],
    topics: [ids.topicPolicies, ids.topicLocal],
  },
  sr: {
    title: "Primer: Sastanak u Nišu o statusu i podršci",
    summary:
      "Izmišljen sastanak, koji pokazuje kako izgleda najava: kada, gde, ko je pozvan i šta je na dnevnom redu.",
    venue: "Sala (primer), Niš",
    agenda: richText(
      list(
        "10:00 – Zašto se sastajemo i šta će biti s onim što čujemo",
        "10:20 – Šta je preduzećima doneo upis u registar",
        "11:30 – Kakva podrška nedostaje",
        "12:40 – Šta dalje",
      ),
    ),
  },
  en: {
    title: "Example: A meeting in Niš on status and support",
    summary:
      "A made-up meeting, which shows what an announcement looks like: when, where, who is invited and what is on the agenda.",
    venue: "Example hall, Niš",
    agenda: richText(
      list(
        "10:00 – Why we are meeting and what will become of what we hear",
        "10:20 – What entry in the register has brought enterprises",
        "11:30 – What support is missing",
        "12:40 – What comes next",
      ),
    ),
  },
};

const training: Event = {
  id: ids.trainingOfTwoDays,
  shared: {
    kind: "training",
    state: "held",
    date: "2026-10-08",
    endDate: "2026-10-09",
    startTime: "09:30",
    endTime: "16:00",
    place: { district: "RS-06", point: null },
    stakeholders: ["sse", "informal-groups"],
    organisers: [ids.coalition],
    mainActivities: [ids.capacityBuilding],
    topics: [ids.topicEnterprises],
  },
  sr: {
    title: "Primer: Obuka o poslovnom planu socijalnog preduzeća",
    summary: "Izmišljena obuka, koja pokazuje kako izgleda događaj od više dana.",
    venue: "Učionica (primer), Novi Sad",
    agenda: richText(
      paragraph("Prvi dan je o troškovima i ceni, drugi o kupcima i partnerima. Oba dana počinju u 9:30."),
    ),
    conclusions: richText(
      paragraph("Ovde stoji šta su učesnici poneli sa sobom i u čemu im je još potrebna podrška."),
    ),
    documents: [
      { type: "document", title: "Primer: Obrazac poslovnog plana", address: "https://example.org/plan" },
    ],
  },
  en: {
    title: "Example: A training on the business plan of a social enterprise",
    summary: "A made-up training, which shows what an event of several days looks like.",
    venue: "Example classroom, Novi Sad",
    agenda: richText(
      paragraph(
        "The first day is about costs and prices, the second about customers and partners. Both begin at 9:30.",
      ),
    ),
    conclusions: richText(
      paragraph(
        "This is the place for what those who took part took away with them and where they still need support.",
      ),
    ),
    documents: [
      { type: "document", title: "Example: Business plan template", address: "https://example.org/plan" },
    ],
  },
};

const cancelled: Event = {
  id: ids.cancelledConference,
  shared: {
    kind: "conference",
    state: "cancelled",
    date: "2026-06-11",
    place: { district: "RS-00", point: null },
    organisers: [ids.coalition],
    mainActivities: [ids.informing],
  },
  sr: {
    title: "Primer: Konferencija koja nije održana",
    summary: "Izmišljena konferencija, koja pokazuje kako ostaje zapisano da je događaj otkazan.",
    venue: "Centar (primer), Beograd",
  },
  en: {
    title: "Example: A conference that was not held",
    summary: "A made-up conference, which shows how a cancelled event stays on record.",
    venue: "Example centre, Belgrade",
  },
};

const meetingHeld: Event = {
  id: ids.meetingHeld,
  shared: {
    kind: "consultation-meeting",
    state: "held",
    date: "2020-09-17",
    startTime: "11:00",
    stakeholders: ["sse", "decision-makers"],
    organisers: [ids.coalition],
    consultation: ids.developmentConsultation,
    projects: [ids.encouragingDevelopment],
    mainActivities: [ids.advocacy],
    topics: [ids.topicPolicies],
    editorsNote:
      "Projekat je imao tri konsultativna sastanka. Izvori ne navode ni dane, ni učesnike, ni zaključke: ovde su izmišljeni. Zamenite ih pravima.\n" +
      "The project had three consultation meetings. The sources give neither the days nor those who took part nor the conclusions: they are made up here. Replace them with the real ones.",
  },
  sr: {
    title: "Primer: Konsultativni sastanak o merama podrške",
    summary:
      "Projekat je imao tri konsultativna sastanka, ali izvori ne kažu kada su održani. Dan, zapisnik i zaključci ovog sastanka su izmišljeni.",
    minutes: richText(
      paragraph(
        "Zapisnik kaže ko je bio prisutan, kojim redom se govorilo i oko čega se razgovor najduže zadržao. Ovaj je primer, pa imena u njemu nema.",
      ),
    ),
    conclusions: richText(
      paragraph(
        "Zaključci stoje prvi, jer se zbog njih strana najčešće otvara. U ovom primeru učesnici predlažu:",
      ),
      list(
        "da se mere podrške raspisuju ranije u godini,",
        "da obrasci budu kraći,",
        "da se na sledećem sastanku vidi šta je od toga usvojeno.",
      ),
      paragraph(
        "O projektu: ",
        toEntry(ids.encouragingDevelopment, "Podsticanje razvoja socijalne i solidarne ekonomije"),
        ".",
      ),
    ),
    documents: [
      { type: "document", title: "Primer: Materijal za sastanak", address: "https://example.org/material" },
    ],
  },
  en: {
    title: "Example: A consultation meeting on support measures",
    summary:
      "The project had three consultation meetings, but the sources do not say when they were held. The day, the minutes and the conclusions of this one are made up.",
    minutes: richText(
      paragraph(
        "The minutes say who was present, in which order people spoke and what the conversation dwelt on the longest. These are an example, so there are no names in them.",
      ),
    ),
    conclusions: richText(
      paragraph(
        "The conclusions come first, since they are what most people open the page for. In this example those present propose:",
      ),
      list(
        "that support measures be announced earlier in the year;",
        "that forms be shorter;",
        "that the next meeting look at how much of this has been adopted.",
      ),
      paragraph(
        "About the project: ",
        toEntry(
          ids.encouragingDevelopment,
          "Encouraging the development of the social and solidarity economy",
        ),
        ".",
      ),
    ),
    documents: [
      {
        type: "document",
        title: "Example: Material for the meeting",
        address: "https://example.org/material",
      },
    ],
  },
};

export const demonstrationEvents: readonly Event[] = [meetingHeld, cancelled, training, meetingAhead];
