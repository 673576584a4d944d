/** What a response allows a shared cache in front of the Worker. */
export interface Allowance {
  /** Seconds it is fresh; null when it may not be stored. */
  fresh: number | null;
  /** Seconds past freshness during which it may stand in for a failing origin. */
  staleIfError: number;
}

/** What Cloudflare keeps without being told; anything else is not kept. */
const unsaid: Record<number, number> = {
  200: 7200,
  206: 7200,
  301: 7200,
  302: 1200,
  303: 1200,
  404: 180,
  410: 180,
};

export function allowance(response: { status: number; headers: Headers }): Allowance {
  const { status, headers } = response;
  const refused = { fresh: null, staleIfError: 0 };
  if (headers.has("set-cookie") || headers.get("vary") === "*") return refused;
  const value =
    headers.get("cloudflare-cdn-cache-control") ??
    headers.get("cdn-cache-control") ??
    headers.get("cache-control");
  if (value === null) return { fresh: unsaid[status] ?? null, staleIfError: 0 };
  const directives = parse(value);
  if (["no-store", "private", "no-cache"].some((name) => directives.has(name))) return refused;
  const fresh = seconds(directives, "s-maxage") ?? seconds(directives, "max-age") ?? unsaid[status] ?? null;
  const strict = ["s-maxage", "must-revalidate", "proxy-revalidate"].some((name) => directives.has(name));
  return { fresh, staleIfError: strict ? 0 : (seconds(directives, "stale-if-error") ?? 0) };
}

function parse(value: string): Map<string, string> {
  const pairs = value.split(",").map((part): [string, string] => {
    const [name = "", argument = ""] = part.split("=");
    return [name.trim().toLowerCase(), argument.trim().replaceAll('"', "")];
  });
  return new Map(pairs);
}

function seconds(directives: Map<string, string>, name: string): number | null {
  const argument = directives.get(name);
  return argument && /^\d+$/.test(argument) ? Number(argument) : null;
}
