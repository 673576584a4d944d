const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Files with a hash in their name never change. */
const hashed = /-[A-Z0-9]{8}\.(?:js|css)$/;

/** The admin's files; every other address below /admin is a screen of the app, which `index.html` draws. */
export async function adminAsset(request: Request, assets: Fetcher): Promise<Response> {
  const url = new URL(request.url);
  const isFile = /\.[a-z0-9]+$/.test(url.pathname);
  const found = await assets.fetch(
    new Request(new URL(isFile ? url.pathname : "/admin/index.html", url), request),
  );
  const headers = new Headers(found.headers);
  const forever = found.ok && hashed.test(url.pathname);
  headers.set("cache-control", forever ? "public, max-age=31536000, immutable" : "no-store");
  headers.set("content-security-policy", policy);
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  return new Response(found.body, { status: found.status, headers });
}
