export const peopleGroups = {
  secretariat: { sr: "sekretarijat", en: "secretariat" },
  author: { sr: "autori", en: "authors" },
} as const;
