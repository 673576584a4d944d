const units = new Set(
  (
    "km m dm cm mm kg dag g mg t ha l dl ml hl h min kW kWh MW MWh GWh W Wh V mV A mA Hz kHz MHz GHz " +
    "B kB KB MB GB TB PB bit kbit Mbit Gbit kbps Mbps Gbps px pt dpi dB J kJ MJ N kN Pa kPa hPa bar cal kcal C F K ppm " +
    "Wp kWp MVA kVA CO"
  ).split(" "),
);
const codes = new Set(
  "RSD EUR USD GBP CHF BAM MKD HRK HUF RON BGN CZK PLN SEK NOK DKK JPY CNY CAD AUD".split(" "),
);
const codesAnywhere = new Set("RSD EUR USD GBP CHF".split(" "));

/** A unit beside a number, or a currency code: both are signs, not words. */
export function isUnitOrCurrency(word: string, before: string, after: string): boolean {
  if (codesAnywhere.has(word)) return true;
  if (codes.has(word)) return /\d[.,]?[\s\u202f]?$/.test(before) || /^[\s\u202f]?\d/.test(after);
  if (!units.has(word)) return false;
  if (/[°º][\s\u202f]?$/.test(before)) return word === "C" || word === "F";
  if (word === "C" || word === "F" || word === "CO") return false;
  if (/^[²³23](?!\d)/.test(after)) return true;
  // "2020 g." is a year, and "5 A klasa" has a name in it.
  if (word === "g" && after.startsWith(".") && /(?:^|\D)[12]\d{3}[\s\u202f]?$/.test(before)) return false;
  if (/\d[/·][a-zA-Z²³]{1,3}[/·]$/.test(before)) return true;
  if (/\d[\s\u202f]?[a-zA-Z]{1,4}[²³23]?[/·]$/.test(before)) return true;
  return /\d[\s\u202f]?$/.test(before);
}
