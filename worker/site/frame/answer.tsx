import type { Context } from "hono";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import type { Collection } from "../../../schema/collection.ts";
import { redirects } from "../../../schema/collections/redirects.ts";
import type { PublicCapabilities } from "../../capabilities.ts";
import { cacheable } from "../../platform/cacheable.ts";
import { tagOf } from "../../platform/edge-cache.ts";
import { type FoundEntry, mentioned, pathsOf } from "../reading/entry.ts";
import type { References } from "../reading/references.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { speculationPath } from "./speculation-path.ts";
import { styleSources } from "./style-sheets.tsx";
import type { Surroundings } from "./surroundings.ts";

export type SiteEnv = { Bindings: PublicCapabilities };
export type SiteContext = Context<SiteEnv>;

/** What an answer shows, so that it is fetched anew when one of these is published. */
export interface Shown {
  readonly entries?: Iterable<string>;
  readonly collections: readonly Collection[];
}

interface Answer extends Shown {
  readonly status?: number;
}

/** The menu and the footer of every page name some of the others. */
const frameTags = ["site-settings", "navigation", "pages"].map(tagOf.collection);

function tagsOf({ entries = [], collections }: Shown): readonly string[] {
  return [
    ...Array.from(entries, tagOf.entry),
    ...collections.map(({ name }) => tagOf.collection(name)),
    ...frameTags,
  ];
}

const guards = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
};

/** `connect-src`: no page asks for anything itself, but auditing tools fetch robots.txt from within one. */
export async function pageHeaders(): Promise<Readonly<Record<string, string>>> {
  const policy = `default-src 'none'; style-src ${await styleSources()}; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'`;
  return { ...guards, "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
}

export const pageText = (page: VNode) => `<!doctype html>${render(page)}`;

export async function answerPage(
  context: SiteContext,
  page: VNode,
  { status = 200, ...shown }: Answer,
): Promise<Response> {
  return cacheable(context.req.raw, pageText(page), {
    status,
    headers: { ...(await pageHeaders()), "speculation-rules": `"${speculationPath}"` },
    tags: tagsOf(shown),
  });
}

export function answerMoved(context: SiteContext, path: string, shown: Shown): Promise<Response> {
  return cacheable(context.req.raw, "", {
    status: 301,
    headers: { ...guards, location: path },
    tags: tagsOf(shown),
  });
}

/** The same for what is not there, is not public yet or is public no longer: a redirect, where editors left one. */
export function answerNotFound(
  context: SiteContext,
  surroundings: Surroundings,
  { collections, movedTo }: { collections: readonly Collection[]; movedTo?: string | undefined },
): Promise<Response> {
  const shown = { collections: [...collections, redirects] };
  if (movedTo !== undefined) return answerMoved(context, movedTo, shown);
  return answerPage(context, <NotFoundPage {...surroundings} />, { status: 404, ...shown });
}

/** A file for other programs; those in browsers may read it from any site. */
export function answerFile(
  context: SiteContext,
  body: string,
  type: string,
  shown: Shown,
): Promise<Response> {
  return cacheable(context.req.raw, body, {
    headers: { ...guards, "access-control-allow-origin": "*", "content-type": type },
    tags: tagsOf(shown),
  });
}

interface FoundList {
  readonly documents: readonly { readonly id: string }[];
  readonly references?: References;
}

/** A page of a list; past its end there is nothing. */
export function answerList(
  context: SiteContext,
  surroundings: Surroundings,
  { page, found, collections }: { page: number; found: FoundList; collections: readonly Collection[] },
  pageOf: () => VNode,
): Promise<Response> {
  const { documents, references } = found;
  if (page > 1 && documents.length === 0) return answerNotFound(context, surroundings, { collections });
  const entries = [...documents.map(({ id }) => id), ...(references?.keys() ?? [])];
  return answerPage(context, pageOf(), { entries, collections });
}

interface AskedEntry<C extends Collection> {
  readonly entry: FoundEntry<C> | undefined;
  readonly collections: readonly [C, ...Collection[]];
  /** Where a redirect leads on to if there is no such entry. */
  readonly movedTo: string | undefined;
}

/** The page of an entry; at a former address, or at one of another language, the way to its own. */
export function answerEntry<C extends Collection>(
  context: SiteContext,
  surroundings: Surroundings,
  { entry, collections, movedTo }: AskedEntry<C>,
  pageOf: (entry: FoundEntry<C>) => VNode,
): Promise<Response> {
  const [collection, ...related] = collections;
  if (!entry) return answerNotFound(context, surroundings, { collections: [collection], movedTo });
  const { document, places } = entry;
  const path = pathsOf(collection, places)[surroundings.locale];
  if (context.req.path !== path)
    return answerMoved(context, path, { entries: [document.id], collections: [collection] });
  const lists = document.locale === surroundings.locale ? related : collections;
  return answerPage(context, pageOf(entry), {
    entries: [document.id, ...mentioned(collection, document)],
    collections: lists,
  });
}
