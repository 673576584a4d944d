export const projectStatuses = {
  planned: { sr: "planiran", en: "planned" },
  active: { sr: "u toku", en: "active" },
  completed: { sr: "završen", en: "completed" },
} as const;
