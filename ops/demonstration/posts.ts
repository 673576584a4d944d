import type { posts } from "../../schema/collections/posts.ts";
import type { EntryOf } from "./entry.ts";
import { goodPractice } from "./good-practice.ts";
import { law } from "./law.ts";
import { networkToCoalition } from "./network-to-coalition.ts";
import { yearInFigures } from "./year-in-figures.ts";

/** The oldest first: they are published in this order. */
export const demonstrationPosts: readonly EntryOf<typeof posts>[] = [
  networkToCoalition,
  goodPractice,
  yearInFigures,
  law,
];
