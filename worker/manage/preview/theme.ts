export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

const style = /<style>([\s\S]*?)<\/style>/;
const whereDark = /@media\s*\(prefers-color-scheme:\s*dark\)/g;
const scheme = /color-scheme:\s*light dark/g;

/** The page as a device in this theme shows it, whatever the theme of the device at hand. */
export async function inTheme(html: string, headers: Readonly<Record<string, string>>, theme: Theme) {
  const [, css = ""] = style.exec(html) ?? [];
  const themed = css
    .replace(whereDark, theme === "dark" ? "@media all" : "@media not all")
    .replace(scheme, `color-scheme:${theme}`);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(themed));
  const source = `'sha256-${new Uint8Array(digest).toBase64()}'`;
  const policy = (headers["content-security-policy"] ?? "").replace(/style-src [^;]*/, `style-src ${source}`);
  return {
    html: html.replace(style, () => `<style>${themed}</style>`),
    headers: { ...headers, "content-security-policy": policy },
  };
}
