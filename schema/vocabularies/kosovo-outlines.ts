import type { Label } from "../language/locale.ts";

interface Way extends Label {
  /** What stands in the outline. */
  readonly name?: Label;
  /** What stands under the map. */
  readonly note?: Label;
}

/** Whether maps draw an outline of Kosovo beside the districts, and how it is labelled. Editors decide. */
export const kosovoOutlines = {
  "not-drawn": { sr: "ne crta se", en: "not drawn" },
  asterisk: {
    sr: "crta se, sa natpisom „Kosovo*“ i napomenom",
    en: "drawn, labelled “Kosovo*” with a footnote",
    name: { sr: "Kosovo*", en: "Kosovo*" },
    note: {
      sr: "* Ovaj naziv ne prejudicira stavove o statusu i u skladu je sa Rezolucijom Saveta bezbednosti UN 1244/1999 i mišljenjem Međunarodnog suda pravde o deklaraciji o nezavisnosti Kosova.",
      en: "* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.",
    },
  },
  "kosovo-and-metohija": {
    sr: "crta se, sa natpisom „Kosovo i Metohija“",
    en: "drawn, labelled “Kosovo and Metohija”",
    name: { sr: "Kosovo i Metohija", en: "Kosovo and Metohija" },
  },
  unlabelled: { sr: "crta se, bez natpisa", en: "drawn, without a label" },
} as const satisfies Readonly<Record<string, Way>>;

/** The way that was chosen; undefined where the outline is not drawn. */
export function kosovoOutline(chosen: string | null): Way | undefined {
  if (chosen === null || chosen === "not-drawn") return undefined;
  const ways: Readonly<Record<string, Way>> = kosovoOutlines;
  return Object.hasOwn(ways, chosen) ? ways[chosen] : undefined;
}
