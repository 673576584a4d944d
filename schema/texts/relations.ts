import type { Label } from "../language/locale.ts";

/** What the desk says of an entry's ties to others. */
export const relationTexts = {
  relations: { sr: "Veze", en: "Connections" },
  from: { sr: "Ovamo upućuju", en: "Referring here" },
  fromNone: { sr: "Nijedan unos ne upućuje ovamo.", en: "No entry refers here." },
  to: { sr: "Ovaj unos upućuje na", en: "This one refers to" },
  toNone: { sr: "Ovaj unos ne upućuje ni na šta.", en: "This one refers to nothing." },
  draftOnly: { sr: "samo u nacrtu", en: "only in draft" },
  liveOnly: { sr: "još na sajtu, u nacrtu više ne", en: "still on the site, no longer in the draft" },
  make: { sr: "Napravi: {title}", en: "Make: {title}" },
  madeAs: { sr: "{collection}, kao nacrt", en: "{collection}, as a draft" },
  duplicate: { sr: "Napravi kopiju", en: "Duplicate" },
  copyTitle: { sr: "{title} (kopija)", en: "{title} (copy)" },
} as const satisfies Record<string, Label>;
