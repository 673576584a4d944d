import { all } from "./elements.ts";

/** A player becomes a link to the video that it plays. */
export function linkVideos(body: HTMLElement): void {
  for (const player of all(body, "iframe[src]")) {
    const address = addressOf(player.getAttribute("src") ?? "");
    if (!address) continue;
    const page = player.ownerDocument;
    const figure = page.createElement("figure");
    figure.className = "video";
    const link = page.createElement("a");
    link.href = address;
    const title = page.createElement("span");
    title.textContent = player.title.trim();
    link.append(title);
    figure.append(link);
    player.replaceWith(figure);
  }
}

function addressOf(src: string): string | null {
  const whole = src.startsWith("//") ? `https:${src}` : src;
  if (!URL.canParse(whole)) return null;
  const { hostname, pathname } = new URL(whole);
  const youtube = /^\/embed\/([\w-]{6,20})$/.exec(pathname)?.[1];
  if (youtube && /(^|\.)youtube(-nocookie)?\.com$/.test(hostname))
    return `https://www.youtube.com/watch?v=${youtube}`;
  const vimeo = /^\/video\/(\d+)$/.exec(pathname)?.[1];
  return vimeo && hostname === "player.vimeo.com" ? `https://vimeo.com/${vimeo}` : null;
}
