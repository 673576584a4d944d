/** What the business register says of an enterprise's status as a social enterprise. */
export const registerStatuses = {
  registered: { sr: "upisan status", en: "status registered" },
  "not-registered": { sr: "status nije upisan", en: "status not registered" },
  ended: { sr: "status prestao", en: "status ended" },
} as const;
