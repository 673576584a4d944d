import type { PublishedDocument } from "../../../schema/collection.ts";
import type { campaigns } from "../../../schema/collections/campaigns.ts";
import type { projects } from "../../../schema/collections/projects.ts";
import type { Money } from "../../../schema/fields/money.ts";
import { countries } from "../../../schema/vocabularies/countries.ts";
import { codeIn } from "../frame/words.ts";
import { type Around, described, named, type Thing } from "./thing.ts";

/** To schema.org a project is an organisation for a time, and its budget a grant. */
export function projectThing(document: PublishedDocument<typeof projects>, around: Around): Thing {
  const { budget, donors, lead, partners } = document;
  const funder = named("Organization", donors, around);
  return {
    ...described("Project", document, around),
    foundingDate: document.start,
    dissolutionDate: document.end,
    member: named("Organization", [...(lead === null ? [] : [lead]), ...(partners ?? [])], around),
    areaServed: document.countries?.map((code) => ({
      "@type": "Country",
      name: codeIn(around.locale, countries, code),
    })),
    ...(budget ? { funding: { "@type": "MonetaryGrant", amount: amountOf(budget), funder } } : { funder }),
  };
}

export function campaignThing(document: PublishedDocument<typeof campaigns>, around: Around): Thing {
  const { period, message, channels, hashtags, projects } = document;
  return {
    ...described("Project", document, around),
    foundingDate: period?.start,
    dissolutionDate: period?.end,
    slogan: message,
    keywords: hashtags,
    sameAs: channels,
    parentOrganization: named("Project", projects, around),
  };
}

function amountOf({ minor, currency }: Money): Thing {
  return { "@type": "MonetaryAmount", currency, value: minor / 100 };
}
