/** Where browsers find out which pages they may fetch ahead. */
export const speculationPath = "/speculation-rules.json";
