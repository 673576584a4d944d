/** What an organisation is by itself, whatever it is to the coalition. */
export const organisationKinds = {
  ngo: { sr: "nevladina organizacija", en: "non-governmental organisation" },
  cooperative: { sr: "zadruga", en: "cooperative" },
  "trade-union": { sr: "sindikat", en: "trade union" },
  academia: { sr: "akademska ustanova", en: "academic institution" },
  "think-tank": { sr: "istraživački centar", en: "think tank" },
  support: { sr: "organizacija za podršku", en: "support organisation" },
  foundation: { sr: "fondacija", en: "foundation" },
  programme: { sr: "program", en: "programme" },
  agency: { sr: "razvojna agencija", en: "development agency" },
  "public-body": { sr: "javno telo", en: "public body" },
  network: { sr: "mreža", en: "network" },
} as const;
