import type { RichTextDocument } from "../../schema/field.ts";
import { newId } from "../../schema/id.ts";
import { languages } from "../../schema/language/locale.ts";
import { demonstration } from "../demonstration/index.ts";
import { demonstrationOrganisations } from "../demonstration/organisations.ts";
import { demonstrationPosts } from "../demonstration/posts.ts";
import { demonstrationProjects } from "../demonstration/projects.ts";
import type { EntryDraft, ManageClient, PartData } from "../manage-client.ts";

interface Variation {
  collection: string;
  entry: EntryDraft & { id: string };
}

const demonstrated = demonstration.reduce((sum, [, entries]) => sum + entries.length, 0);

/** Publishes as many variations of the demonstration's entries as make `total` with it; returns their ids in order. */
export async function publishVariations(manage: ManageClient, total: number): Promise<string[]> {
  const variations = variationsOf(total - demonstrated);
  const left = variations.values();
  const publishNext = async () => {
    for (const { collection, entry } of left) {
      await manage.create(collection, entry);
      await manage.publish(
        collection,
        entry.id,
        languages.filter((language) => entry[language]),
      );
    }
  };
  await Promise.all([publishNext(), publishNext(), publishNext(), publishNext()]);
  return variations.map(({ entry }) => entry.id);
}

function variationsOf(total: number): Variation[] {
  const variations: Variation[] = [];
  let lastProject = "";
  for (let number = 1; number <= total; number += 1) {
    const made = variation(number, lastProject);
    if (made.collection === "projects") lastProject = made.entry.id;
    variations.push(made);
  }
  return variations;
}

/** Of ten, seven projects, two organisations and a post, which is about the project before it. */
function variation(number: number, lastProject: string): Variation {
  const pick = <Entry>(entries: readonly Entry[]): Entry => entries[number % entries.length] as Entry;
  switch (number % 10) {
    case 0:
      return vary("posts", number, pick(demonstrationPosts), { projects: [lastProject] });
    case 3:
    case 6:
      return vary("organisations", number, pick(demonstrationOrganisations), { roles: ["partner"] });
    default:
      return vary("projects", number, pick(demonstrationProjects), { start: monthBefore(number), end: null });
  }
}

function vary(collection: string, number: number, of: EntryDraft, facts: PartData): Variation {
  const entry: Variation["entry"] = { id: newId(), shared: { ...of.shared, ...facts } };
  for (const language of languages) {
    const part = of[language];
    if (part) entry[language] = varied(part, number);
  }
  return { collection, entry };
}

/** The number comes first, so that a list by title takes turns among the entries that were varied. */
function varied(part: PartData, number: number): PartData {
  const title = `${String(number).padStart(4, "0")} ${part.title}`;
  const body = part.body as RichTextDocument | undefined;
  return { ...part, title, ...(body && { body: { ...body, content: body.content.slice(0, 2) } }) };
}

function monthBefore(number: number): string {
  const months = 2025 * 12 + 11 - (number % 120);
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}
