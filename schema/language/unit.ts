const units = new Set(
  (
    "km m dm cm mm kg dag g mg t ha l dl ml hl h min kW kWh MW MWh GWh W Wh V mV mA Hz kHz MHz GHz " +
    "kB KB MB GB TB PB bit kbit Mbit Gbit kbps Mbps Gbps px pt dpi dB kJ MJ kN Pa kPa hPa bar cal kcal ppm " +
    "Wp kWp MVA kVA"
  ).split(" "),
);
const codes = new Set(
  "RSD EUR USD GBP CHF BAM MKD HRK HUF RON BGN CZK PLN SEK NOK DKK JPY CNY CAD AUD".split(" "),
);
const codesAnywhere = new Set("RSD EUR USD GBP CHF".split(" "));

/** The second half of km/h counts as beside the number, too. */
const afterNumber = /\d[\s\u202f]?(?:[A-Za-z]{1,4}[²³23]?[/·])?$/;

const afterYear = /(?:^|\D)[12]\d{3}[\s\u202f]?$/;

/** Which some words look like: g, bar, bit. */
export const isUnit = (word: string) => units.has(word);

/** A unit beside a number, or a currency code: both are signs, not words. */
export function isUnitOrCurrency(word: string, before: string, after: string): boolean {
  if (codesAnywhere.has(word)) return true;
  if (codes.has(word)) return /\d[.,]?[\s\u202f]?$/.test(before.slice(-3)) || /^[\s\u202f]?\d/.test(after);
  if (/[°º][\s\u202f]?$/.test(before.slice(-2))) return word === "C" || word === "F";
  if (!isUnit(word)) return false;
  if (/^[²³23](?!\d)/.test(after)) return true;
  // "2020 g." is a year, and "u 2020. bar pet" says at least.
  if ((word === "bar" || (word === "g" && after.startsWith("."))) && afterYear.test(before)) return false;
  return afterNumber.test(before);
}

/** Capitals grown together with digits: CO2, A4, B2B, 3D; but 12B is a house. */
export function isCode(word: string, before: string, after: string): boolean {
  if (word.length > 4) return false;
  return (
    /^\d/.test(after) ||
    /[A-Z]\d{1,3}$/.test(before.slice(-4)) ||
    (/^[DGK]$/.test(word) && /(?:^|\D)\d$/.test(before.slice(-2)))
  );
}
