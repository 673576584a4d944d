import type { Vocabulary } from "../vocabulary.ts";

/**
 * Legal forms in which social enterprises in Serbia work, each beside the form of ESSGlobal's list to which it comes
 * nearest: L1 informal group, L2 cooperative, L3 company, L4 non-profit organisation, L5 social enterprise. Those
 * without one have no counterpart there.
 */
export const legalForms = {
  association: { sr: "udruženje", en: "association", essglobal: "L4" },
  cooperative: { sr: "zadruga", en: "cooperative", essglobal: "L2" },
  llc: { sr: "društvo sa ograničenom odgovornošću", en: "limited liability company", essglobal: "L3" },
  // A company by its form, which the law ties to a social purpose.
  "disability-company": {
    sr: "preduzeće za profesionalnu rehabilitaciju i zapošljavanje osoba sa invaliditetom",
    en: "company for the vocational rehabilitation and employment of people with disabilities",
    essglobal: "L5",
  },
  foundation: { sr: "fondacija ili zadužbina", en: "foundation or endowment", essglobal: "L4" },
  entrepreneur: { sr: "preduzetnik", en: "sole proprietor" },
  "church-organisation": {
    sr: "organizacija verske zajednice",
    en: "organisation of a religious community",
    essglobal: "L4",
  },
  "public-institution": { sr: "ustanova", en: "public institution" },
  other: { sr: "drugi oblik", en: "another form" },
} as const satisfies Vocabulary;
