export const eventStates = {
  planned: { sr: "planirano", en: "planned" },
  held: { sr: "održano", en: "held" },
  cancelled: { sr: "otkazano", en: "cancelled" },
} as const;
