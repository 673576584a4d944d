/** Long enough for whoever shows links; drawn anew, a picture keeps its name. */
const keeping = "public, max-age=86400, stale-while-revalidate=604800";

/** The pictures of rooms, made when the Worker is built. */
export async function pictureAsset(request: Request, assets: Fetcher): Promise<Response> {
  const found = await assets.fetch(new Request(new URL(new URL(request.url).pathname, request.url), request));
  const headers = new Headers(found.headers);
  headers.set("cache-control", found.ok || found.status === 304 ? keeping : "no-store");
  headers.set("x-content-type-options", "nosniff");
  return new Response(found.body, { status: found.status, headers });
}
