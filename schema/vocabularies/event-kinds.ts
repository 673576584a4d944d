export const eventKinds = {
  "consultation-meeting": { sr: "konsultativni sastanak", en: "consultation meeting" },
  training: { sr: "obuka", en: "training" },
  conference: { sr: "konferencija", en: "conference" },
  assembly: { sr: "skupština", en: "assembly" },
  other: { sr: "drugi događaj", en: "other event" },
} as const;
