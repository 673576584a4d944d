import base from "./styles/base.css";
import blocks from "./styles/blocks.css";
import frame from "./styles/frame.css";
import parts from "./styles/parts.css";
import print from "./styles/print.css";
import search from "./styles/search.css";
import tokens from "./styles/tokens.css";
import weave from "./styles/weave.css";

/** The style sheet that every page carries in its head. */
export const styleSheet = [tokens, base, frame, parts, blocks, search, weave, print].join("");

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
