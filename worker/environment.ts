/** What the platform binds to the Worker; `wrangler.toml` names the variables and secrets. */
export interface Environment {
  readonly EDITORIAL_URL: string;
  readonly EDITORIAL_TOKEN: string;
  readonly EDITORIAL_READ_TOKEN: string;
  readonly PUBLISHED_URL: string;
  readonly PUBLISHED_TOKEN: string;
  readonly PUBLISHED_READ_TOKEN: string;
  readonly ORIGIN: string;
  readonly ASSETS: Fetcher;
  /** Receives the calls meant for the edge cache where the runtime has none. */
  readonly EDGE_CACHE?: Fetcher;
}
