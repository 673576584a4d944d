/** What an organisation is to the coalition; one may be several. */
export const organisationRoles = {
  coalition: { sr: "koalicija", en: "the coalition" },
  founder: { sr: "osnivač", en: "founder" },
  member: { sr: "članica", en: "member" },
  donor: { sr: "donator", en: "donor" },
  partner: { sr: "partner", en: "partner" },
  network: { sr: "mreža", en: "network" },
  actor: { sr: "akter ekosistema", en: "actor of the ecosystem" },
} as const;
