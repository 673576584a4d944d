import type { PartData } from "../../../schema/draft.ts";
import type { Prelo } from "../../support/prelo.ts";

/** Creates an entry and publishes it in the languages that it is written in. */
export function publisher({ manage }: Prelo) {
  return async (collection: string, parts: { shared?: PartData; sr?: PartData; en?: PartData }) => {
    const { id } = await manage.create(collection, parts);
    const written = (["sr", "en"] as const).filter((language) => parts[language]);
    await manage.publish(collection, id, written);
    return id;
  };
}
