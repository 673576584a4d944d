import type { projects } from "../../schema/collections/projects.ts";
import { encouragingDevelopment } from "./encouraging-development.ts";
import type { EntryOf } from "./entry.ts";
import { fairerSociety } from "./fairer-society.ts";
import { groundUp } from "./ground-up.ts";

export const demonstrationProjects: readonly EntryOf<typeof projects>[] = [
  groundUp,
  encouragingDevelopment,
  fairerSociety,
];
