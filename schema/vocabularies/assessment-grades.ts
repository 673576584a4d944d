/** How well a policy is carried out, as the coalition sees it. */
export const assessmentGrades = {
  "not-started": { sr: "sprovođenje nije počelo", en: "not started" },
  lagging: { sr: "sprovodi se slabo", en: "carried out poorly" },
  partial: { sr: "sprovodi se delimično", en: "carried out in part" },
  full: { sr: "sprovodi se u celini", en: "carried out in full" },
} as const;
