export const practiceSources = {
  "have-your-say": {
    sr: "prijavljeno preko alata „Have your say!“",
    en: "submitted through “Have your say!”",
  },
  coalition: { sr: "zabeležila koalicija", en: "recorded by the coalition" },
} as const;
