export const consultationPhases = {
  preparation: { sr: "priprema", en: "preparation" },
  meetings: { sr: "sastanci", en: "meetings" },
  written: { sr: "pisani predlozi", en: "written proposals" },
  validation: { sr: "provera predloga", en: "validation of proposals" },
  conclusion: { sr: "zaključci", en: "conclusions" },
} as const;
