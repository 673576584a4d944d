export const measureKinds = {
  law: { sr: "zakon", en: "law" },
  bylaw: { sr: "podzakonski akt", en: "by-law" },
  strategy: { sr: "strategija", en: "strategy" },
  programme: { sr: "program ili akcioni plan", en: "programme or action plan" },
  support: { sr: "mera podrške", en: "support measure" },
} as const;
