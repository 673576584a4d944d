/** Of consultations, which in Serbian are many even when they are one. */
export const consultationStates = {
  planned: { sr: "u pripremi", en: "in preparation" },
  open: { sr: "otvorene", en: "open" },
  closed: { sr: "zatvorene, zaključci u izradi", en: "closed, conclusions being written" },
  concluded: { sr: "zaključene", en: "concluded" },
} as const;
