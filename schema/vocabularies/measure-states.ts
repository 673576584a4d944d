/** The way of a policy, in this order. */
export const measureStates = {
  announced: { sr: "najavljena", en: "announced" },
  drafted: { sr: "u izradi", en: "being drafted" },
  debated: { sr: "u raspravi", en: "under debate" },
  adopted: { sr: "usvojena", en: "adopted" },
  "in-force": { sr: "na snazi", en: "in force" },
  amended: { sr: "izmenjena", en: "amended" },
  ended: { sr: "prestala da važi", en: "no longer in force" },
} as const;
