/** Whom social enterprises employ or serve. */
export const targetGroups = {
  "people-with-disabilities": { sr: "osobe sa invaliditetom", en: "people with disabilities" },
  women: { sr: "žene", en: "women" },
  youth: { sr: "mladi", en: "young people" },
  children: { sr: "deca", en: "children" },
  "older-people": { sr: "stariji", en: "older people" },
  roma: { sr: "Romkinje i Romi", en: "Roma" },
  "long-term-unemployed": { sr: "dugotrajno nezaposleni", en: "long-term unemployed people" },
  refugees: { sr: "izbeglice, raseljeni i migranti", en: "refugees, displaced people and migrants" },
  "rural-population": { sr: "stanovništvo sela", en: "rural population" },
  "care-leavers": { sr: "mladi koji napuštaju sistem zaštite", en: "young people leaving care" },
  "ex-prisoners": { sr: "bivši osuđenici", en: "former prisoners" },
  "victims-of-violence": { sr: "žrtve nasilja", en: "victims of violence" },
  "local-community": { sr: "lokalna zajednica", en: "local community" },
} as const;
