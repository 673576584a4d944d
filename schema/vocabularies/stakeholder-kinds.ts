/** Who has a stake in the solidarity economy and is asked about it. */
export const stakeholderKinds = {
  sse: {
    sr: "organizacije socijalne i solidarne ekonomije",
    en: "social and solidarity economy organisations",
  },
  academia: { sr: "akademska zajednica", en: "academia" },
  "think-tanks": { sr: "istraživački centri", en: "think tanks" },
  "trade-unions": { sr: "sindikati", en: "trade unions" },
  ngos: { sr: "nevladine organizacije", en: "non-governmental organisations" },
  "informal-groups": { sr: "neformalne grupe", en: "informal groups" },
  "social-movements": { sr: "društveni pokreti", en: "social movements" },
  "decision-makers": { sr: "donosioci odluka", en: "decision makers" },
} as const;
