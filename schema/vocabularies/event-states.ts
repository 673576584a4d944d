export const eventStates = {
  planned: { sr: "planiran", en: "planned" },
  held: { sr: "održan", en: "held" },
  cancelled: { sr: "otkazan", en: "cancelled" },
} as const;
