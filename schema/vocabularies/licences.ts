/** Licences of Creative Commons, version 4.0, under which others may use what stands on the site. */
export const licences = {
  by: { sr: "CC BY 4.0", en: "CC BY 4.0" },
  "by-sa": { sr: "CC BY-SA 4.0", en: "CC BY-SA 4.0" },
  "by-nc": { sr: "CC BY-NC 4.0", en: "CC BY-NC 4.0" },
} as const;

/** Where a licence is explained. */
export function licenceAddress(code: string): string {
  return `https://creativecommons.org/licenses/${code}/4.0/`;
}
