export const publicationKinds = {
  analysis: { sr: "analiza", en: "analysis" },
  brief: { sr: "preporuke za javne politike", en: "policy brief" },
  research: { sr: "istraživanje", en: "research" },
  guide: { sr: "vodič", en: "guide" },
  minutes: { sr: "zapisnik", en: "minutes" },
  other: { sr: "druga publikacija", en: "other publication" },
} as const;
