/** ISO 4217 codes of the currencies that budgets here are given in; all have two decimals. */
export const currencies = {
  EUR: { sr: "evro", en: "euro" },
  RSD: { sr: "srpski dinar", en: "Serbian dinar" },
  USD: { sr: "američki dolar", en: "US dollar" },
  CHF: { sr: "švajcarski franak", en: "Swiss franc" },
  GBP: { sr: "britanska funta", en: "pound sterling" },
} as const;
