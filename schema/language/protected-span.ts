/** Stretches of a text that no script change may touch, as [start, end), in order and apart. */
export type Span = readonly [start: number, end: number];

const code = /```[\s\S]*?```|`[^`\n]+`/g;
const scheme = /(?<![\p{L}\p{N}])(?:mailto:|tel:(?=\+))/gu;
const placeholder = /\{[A-Za-z][\w.]{0,60}\}/g;
const identifiers = [
  // DOI
  /(?<![\d.])10\.\d{4,9}\/[^\s<>"„“”«»`]+/g,
  // Tags of languages: sr-Latn, en-GB
  /(?<![\p{L}\p{N}-])(?:sr|hr|bs|sl|mk|sq|hu|ro|bg|en|de|fr|es|it|ru)-(?:Latn|Cyrl|[A-Z]{2})(?:-[A-Z]{2})?(?![\p{L}\p{N}])/gu,
  // Standards: SRPS EN 15038, ISO 3166-2:RS
  /(?<![\p{L}\p{N}])(?:(?:SRPS|ISO|IEC|EN)[ \u00a0/-]){1,4}\d[\d.-]{0,20}(?::[A-Z\d]{1,10})?/gu,
];
const addressEnd = /[\s<>"„“”«»`]/g;
const hostLetter = /[\p{L}\p{N}.-]/u;
const endings = new Set(
  (
    "rs срб com org net eu info edu gov int io me hr ba mk si al bg ro hu gr at de ch fr it nl be dk se no fi pl cz sk es pt uk " +
    "us coop ngo biz app dev tv bio ly gle ee ai co lt lv lu ie mt ru ua tr ca au jp " +
    "social site online blog foundation cloud media news " +
    "pdf doc docx xls xlsx ods odt csv tsv json geojson xml html ppt pptx txt md jpg jpeg png gif svg webp avif heic " +
    "zip rar ics mp3 mp4 epub php ts js"
  ).split(" "),
);

// Before a dot these are abbreviations, and after it words, even where a stroke follows: npr.zadruga/udruženje.
const abbreviations = new Set("npr tzv itd sl br str čl st tel ul dr mr god tj odn r d o a".split(" "));
const shortWords = new Set("je se pa na po da li ni ne to ti mi vi on do za su".split(" "));

/** Rewrites a text part by part, leaving protected spans alone; also says where each part starts. */
export function outsideProtected(text: string, write: (part: string, start: number) => string): string {
  let written = "";
  let done = 0;
  for (const [start, end] of protectedSpans(text)) {
    written += write(text.slice(done, start), done) + text.slice(start, end);
    done = end;
  }
  return written + write(text.slice(done), done);
}

export function protectedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: found } of identifiers.flatMap((sign) => [...text.matchAll(sign)]))
    add(index, index + found.length);
  if (text.includes("`"))
    for (const { index, 0: found } of text.matchAll(code)) add(index, index + found.length);
  if (text.includes("{")) {
    for (const { index, 0: found } of text.matchAll(placeholder)) add(index, index + found.length);
  }
  if (text.includes(":"))
    for (const { index, 0: found } of text.matchAll(scheme)) add(index, index + found.length);
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
    const start = back(text, at, /[A-Za-z0-9+.-]/, 16);
    if (start < at) at = add(start, endOfAddress(text, at + 3)) - 3;
  }
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) addMailboxOrHandle(at);
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) at = addHost(at);
  return merge(spans);

  function add(start: number, end: number): number {
    spans.push([start, end]);
    return end;
  }

  function addMailboxOrHandle(at: number): void {
    const start = back(text, at, /[\p{L}\p{N}._+-]/u, 64);
    let end = at + 1;
    while (end < text.length && end - at < 256 && /[\p{L}\p{N}._-]/u.test(text.charAt(end))) end += 1;
    if (end > at + 1) add(start, end);
  }

  /** The name around a dot; answers with where to look on. */
  function addHost(at: number): number {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at;
    const start = back(text, at, hostLetter, 64);
    let end = at + 1;
    while (end < text.length && end - at < 256 && hostLetter.test(text.charAt(end))) end += 1;
    while (/[.-]/.test(text.charAt(end - 1))) end -= 1;
    const name = text.slice(start, end);
    const last = name.slice(name.lastIndexOf(".") + 1);
    const path = /^(?::\d{1,5})?[/?#]/.test(text.slice(end, end + 8));
    const known = endings.has(last) || (endings.has(last.toLowerCase()) && name === name.toUpperCase());
    if (start === at || !(known || (path && mayBeHost(name, last)))) return end - 1;
    return add(start, path ? endOfAddress(text, end) : end) - 1;
  }
}

/** Whatever it ends in, where a path follows. */
function mayBeHost(name: string, last: string): boolean {
  const first = name.slice(0, name.indexOf("."));
  return /^[a-z\d.-]+\.[a-z]{2,}$/.test(name) && !abbreviations.has(first) && !shortWords.has(last);
}

function endOfAddress(text: string, from: number): number {
  addressEnd.lastIndex = from;
  return addressEnd.exec(text)?.index ?? text.length;
}

function back(text: string, from: number, allowed: RegExp, most: number): number {
  let start = from;
  while (start > 0 && from - start < most && allowed.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function merge(spans: Span[]): Span[] {
  const apart: [number, number][] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
