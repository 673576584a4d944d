import { ids } from "../../../../ops/demonstration/ids.ts";
import type { EntryDraft } from "../../../../ops/manage-client.ts";
import { newId } from "../../../../schema/id.ts";
import { districts } from "../../../../schema/vocabularies/districts.ts";
import { legalForms } from "../../../../schema/vocabularies/legal-forms.ts";
import { registerStatuses } from "../../../../schema/vocabularies/register-statuses.ts";
import { sectors } from "../../../../schema/vocabularies/sectors.ts";
import { targetGroups } from "../../../../schema/vocabularies/target-groups.ts";
import { codesOf, type Vocabulary } from "../../../../schema/vocabulary.ts";
import type { Prelo } from "../../../support/prelo.ts";
import { beginnings, ends, offers, towns } from "./large-site-texts.ts";

export interface Size {
  readonly enterprises: number;
  readonly posts: number;
  readonly projects: number;
}

/** Publishes so many entries beside the demonstration's, with texts and facts as long and as various as real ones. */
export async function publishLargeSite(prelo: Prelo, size: Size): Promise<void> {
  const numbers = (many: number) => Array.from({ length: many }, (_, number) => number);
  const entries = [
    ...numbers(size.enterprises).map((number) => ["enterprises", enterprise(number)] as const),
    ...numbers(size.posts).map((number) => ["posts", post(number)] as const),
    ...numbers(size.projects).map((number) => ["projects", project(number)] as const),
  ].values();
  const publish = async () => {
    for (const [collection, draft] of entries) {
      const id = newId();
      await prelo.manage.create(collection, { id, ...draft });
      await prelo.manage.publish(collection, id, draft.en ? ["sr", "en"] : ["sr"]);
    }
  };
  await Promise.all([publish(), publish(), publish(), publish()]);
}

function one<T>(values: readonly T[], number: number): T {
  return values[number % values.length] as T;
}

const code = (vocabulary: Vocabulary, number: number) => one(codesOf(vocabulary), number);

/** Two sentences; as both lists are as long as a prime number, neighbours differ however a list is narrowed. */
const summary = (language: "sr" | "en", number: number) =>
  `${one(beginnings, number)[language]} ${one(ends, number)[language]}`;

const paragraph = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

const topics = [ids.topicEnterprises, ids.topicPolicies, ids.topicIntegration, ids.topicLocal];
const mainActivities = [ids.informing, ids.advocacy, ids.capacityBuilding];

function enterprise(number: number): EntryDraft {
  const town = one(towns, number);
  const offered = [offers, offers, offers].map((from, index) => one(from, 3 * number + index));
  return {
    shared: {
      sectors: [code(sectors, number), code(sectors, number + 5)],
      employs: [code(targetGroups, number), code(targetGroups, number + 4)],
      serves: [code(targetGroups, number + 7)],
      legalForm: code(legalForms, number),
      founded: 1990 + (number % 35),
      registerStatus: code(registerStatuses, number),
      listed: number % 3 === 0,
      place: number % 7 === 0 ? null : { district: code(districts, number), point: null },
    },
    sr: {
      title: `Zadruga „${town} & komšije“ <${number}>`,
      summary: summary("sr", number),
      offers: offered.map(({ sr }) => sr),
      city: town,
    },
    ...(number % 5 !== 0 && {
      en: {
        title: `Cooperative “${town} & neighbours” <${number}>`,
        summary: summary("en", number),
        offers: offered.map(({ en }) => en),
        city: town,
      },
    }),
  };
}

function project(number: number): EntryDraft {
  return {
    shared: {
      status: "completed",
      start: `20${10 + (number % 15)}-0${1 + (number % 9)}`,
      end: `20${12 + (number % 15)}-1${number % 3}`,
      budget: { minor: 12_345_600 + 98_700 * number, currency: number % 2 === 0 ? "EUR" : "RSD" },
      donors: [one([ids.erasmusPlus, ids.giz, ids.trag], number)],
      countries: one([["RS"], ["RS", "HR", "SI"], ["RS", "IT"]], number),
      topics: [one(topics, number), one(topics, number + 1)],
      mainActivities: [one(mainActivities, number)],
    },
    sr: {
      title: `Zajedno do posla: ${one(towns, number)}, ${number}`,
      summary: summary("sr", number),
      body: paragraph("O projektu."),
    },
    ...(number % 4 !== 0 && {
      en: { title: `Together to work: ${one(towns, number)}, ${number}`, summary: summary("en", number) },
    }),
  };
}

function post(number: number): EntryDraft {
  return {
    shared: {
      topics: [one(topics, number), one(topics, number + 1)],
      mainActivities: [one(mainActivities, number)],
    },
    sr: {
      title: `Šta smo „čuli“ u mestu ${one(towns, number)}, ${number}`,
      summary: summary("sr", number),
      body: paragraph("Tekst."),
    },
    ...(number % 3 !== 0 && {
      en: {
        title: `What we “heard” in ${one(towns, number)}, ${number}`,
        summary: summary("en", number),
        body: paragraph("Text."),
      },
    }),
  };
}
