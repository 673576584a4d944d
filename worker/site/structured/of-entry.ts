import type { Collection, DocumentHead, PublishedDocument } from "../../../schema/collection.ts";
import { campaigns } from "../../../schema/collections/campaigns.ts";
import { consultations } from "../../../schema/collections/consultations.ts";
import { enterprises } from "../../../schema/collections/enterprises.ts";
import { events } from "../../../schema/collections/events.ts";
import { measures } from "../../../schema/collections/measures.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import { people } from "../../../schema/collections/people.ts";
import { posts } from "../../../schema/collections/posts.ts";
import { practices } from "../../../schema/collections/practices.ts";
import { projects } from "../../../schema/collections/projects.ts";
import { publications } from "../../../schema/collections/publications.ts";
import { reports } from "../../../schema/collections/reports.ts";
import { topics } from "../../../schema/collections/topics.ts";
import type { Surroundings } from "../frame/surroundings.ts";
import type { References } from "../reading/references.ts";
import { enterpriseThing } from "./enterprises.ts";
import { eventThing } from "./events.ts";
import { consultationThing, measureThing } from "./measures.ts";
import { ownerOf } from "./of-page.ts";
import { organisationThing } from "./organisations.ts";
import { personThing } from "./people.ts";
import { postThing, practiceThing } from "./posts.ts";
import { campaignThing, projectThing } from "./projects.ts";
import { publicationThing, reportThing } from "./publications.ts";
import { type Around, described, type Thing, written } from "./thing.ts";

type Describe = (document: DocumentHead & { readonly title: string | null }, around: Around) => Thing;

const describeAs = new Map<Collection, Describe>();

function as<C extends Collection>(
  collection: C,
  describe: (document: PublishedDocument<C>, around: Around) => Thing,
): void {
  describeAs.set(collection, describe as Describe);
}

as(projects, projectThing);
as(campaigns, campaignThing);
as(events, eventThing);
as(posts, postThing);
as(topics, (topic, around) => described("DefinedTerm", topic, around));
as(enterprises, enterpriseThing);
as(organisations, organisationThing);
as(practices, practiceThing);
as(measures, measureThing);
as(consultations, consultationThing);
as(publications, publicationThing);
as(reports, reportThing);
as(people, personThing);

/** What machines are told of an entry; what has no word of its own is a page. */
export function entryThing(
  collection: Collection,
  { document, references }: { document: DocumentHead; references: References },
  { locale, origin, settings }: Surroundings,
): Thing {
  const describe = describeAs.get(collection) ?? ((titled, around) => written("WebPage", titled, around));
  const around = { locale, origin, references, owner: ownerOf(settings) };
  return describe(document as DocumentHead & { readonly title: string | null }, around);
}
