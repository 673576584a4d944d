/** What a donation is for that belongs to no project. */
export const donationKinds = {
  initial: { sr: "početna donacija", en: "initial donation" },
  general: { sr: "opšta podrška", en: "general support" },
  "in-kind": { sr: "u robi ili uslugama", en: "in kind" },
} as const;
