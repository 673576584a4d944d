import type { pages } from "../../schema/collections/pages.ts";
import { about } from "./about.ts";
import { accessibility } from "./accessibility.ts";
import { contact } from "./contact.ts";
import type { EntryOf } from "./entry.ts";
import { history } from "./history.ts";
import { privacy } from "./privacy.ts";

/** What is linked to stands before what links to it. */
export const demonstrationPages: readonly EntryOf<typeof pages>[] = [
  about,
  history,
  contact,
  privacy,
  accessibility,
];
