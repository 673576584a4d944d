import type { Locale } from "./locale.ts";
import { formatNumber } from "./number.ts";

/** "2 MB", in steps of a thousand. */
export function formatFileSize(locale: Locale, bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let size = bytes;
  let step = 0;
  while (size >= 999.5 && step < units.length - 1) {
    size /= 1000;
    step += 1;
  }
  const digits = step === 0 || size >= 9.95 ? 0 : 1;
  return `${formatNumber(locale, Number(size.toFixed(digits)))}\u00a0${units[step]}`;
}
