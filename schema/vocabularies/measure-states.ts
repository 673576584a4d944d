/** The way of a policy, in this order; worded so that it suits a law, a strategy and a measure alike. */
export const measureStates = {
  announced: { sr: "najavljeno", en: "announced" },
  drafted: { sr: "u izradi", en: "being drafted" },
  debated: { sr: "u raspravi", en: "under debate" },
  adopted: { sr: "usvojeno", en: "adopted" },
  "in-force": { sr: "na snazi", en: "in force" },
  amended: { sr: "izmenjeno", en: "amended" },
  ended: { sr: "više ne važi", en: "no longer in force" },
} as const;
