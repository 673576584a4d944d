const pages = new Map<number, string>();

/** A page of as many bytes as the path says, always the same. */
export default {
  fetch(request: Request): Response {
    const bytes = Number(new URL(request.url).pathname.slice(1));
    const page = pages.get(bytes) ?? "x".repeat(bytes);
    pages.set(bytes, page);
    return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
  },
};
