import type { pages } from "../../schema/collections/pages.ts";
import { about } from "./about.ts";
import type { EntryOf } from "./entry.ts";
import { history } from "./history.ts";

export const demonstrationPages: readonly EntryOf<typeof pages>[] = [about, history];
