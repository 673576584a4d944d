export const consultationStates = {
  planned: { sr: "u pripremi", en: "in preparation" },
  open: { sr: "otvorena", en: "open" },
  closed: { sr: "zatvorena, zaključci u izradi", en: "closed, conclusions being written" },
  concluded: { sr: "zaključena", en: "concluded" },
} as const;
