import base from "./styles/base.css" with { type: "text" };
import frame from "./styles/frame.css" with { type: "text" };
import parts from "./styles/parts.css" with { type: "text" };
import print from "./styles/print.css" with { type: "text" };
import tokens from "./styles/tokens.css" with { type: "text" };
import weave from "./styles/weave.css" with { type: "text" };

/** The style sheet that every page carries in its head. */
export const styleSheet = smaller([tokens, base, frame, parts, weave, print].join(""));

/** Our own rules hold no strings with runs of spaces, so white space can go without reading them. */
function smaller(css: string): string {
  return css
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/: /g, ":")
    .replaceAll(";}", "}")
    .trim();
}

let source: string | undefined;

/** The style sheet's hash as a content security policy names it; kept after the first page. */
export async function styleSource(): Promise<string> {
  source ??= await hashed(styleSheet);
  return source;
}

async function hashed(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${new Uint8Array(digest).toBase64()}'`;
}
