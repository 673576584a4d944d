/** Legal forms in which social enterprises in Serbia work. `cooperative` is L2 of ESSGlobal's list of legal forms. */
export const legalForms = {
  association: { sr: "udruženje", en: "association" },
  cooperative: { sr: "zadruga", en: "cooperative" },
  llc: { sr: "društvo sa ograničenom odgovornošću", en: "limited liability company" },
  "disability-company": {
    sr: "preduzeće za profesionalnu rehabilitaciju i zapošljavanje osoba sa invaliditetom",
    en: "company for the vocational rehabilitation and employment of people with disabilities",
  },
  foundation: { sr: "fondacija ili zadužbina", en: "foundation or endowment" },
  entrepreneur: { sr: "preduzetnik", en: "sole proprietor" },
  "church-organisation": { sr: "organizacija verske zajednice", en: "organisation of a religious community" },
  "public-institution": { sr: "ustanova", en: "public institution" },
  other: { sr: "drugi oblik", en: "another form" },
} as const;
