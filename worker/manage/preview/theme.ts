import { sourceOf } from "../../site/frame/style-sheets.tsx";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

const style = /<style>([\s\S]*?)<\/style>/g;
const whereDark = /@media\s*\(prefers-color-scheme:\s*dark\)/g;
const scheme = /color-scheme:\s*light dark/g;

/** The page as a device in this theme shows it, whatever the theme of the device at hand. */
export async function inTheme(html: string, headers: Readonly<Record<string, string>>, theme: Theme) {
  const themed = (css: string) =>
    css
      .replace(whereDark, theme === "dark" ? "@media all" : "@media not all")
      .replace(scheme, `color-scheme:${theme}`);
  const texts = Array.from(html.matchAll(style), ([, css = ""]) => themed(css));
  const sources = (await Promise.all(texts.map(sourceOf))).join(" ");
  const policy = headers["content-security-policy"] ?? "";
  return {
    html: html.replace(style, (_, css: string) => `<style>${themed(css)}</style>`),
    headers: {
      ...headers,
      "content-security-policy": policy.replace(/style-src [^;]*/, `style-src ${sources}`),
    },
  };
}
