import type { Collection } from "../../../schema/collection.ts";
import { collections as real } from "../../../schema/collections/index.ts";
import { workshops } from "./workshops.ts";

/** What the list of collections is with one more line. */
export const collections: readonly Collection[] = [...real, workshops];
