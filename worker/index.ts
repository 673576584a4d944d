import { adminAsset } from "./admin-asset.ts";
import type { PublicCapabilities } from "./capabilities.ts";
import type { Environment } from "./environment.ts";
import { pictureAsset } from "./picture-asset.ts";
import { openDatabase, openReader } from "./platform/database.ts";
import { openEdgeCache } from "./platform/edge-cache.ts";
import { logError } from "./platform/log.ts";
import { dropUnreadBody } from "./platform/unread-body.ts";
import type { Press } from "./publishing/outbox.ts";
import { site } from "./site/index.ts";

/** What visitors' pages do without: it begins to run when it is first asked for, so that a Worker starts in little time. */
const rooms = {
  api: kept(() => import("./api/index.ts")),
  manage: kept(() => import("./manage/index.ts")),
  preview: kept(() => import("./manage/preview/link-page.tsx")),
  health: kept(() => import("./health.ts")),
  scheduled: kept(() => import("./scheduled.ts")),
};

/** The module and not its promise is kept: one request cannot wait for what another began. */
function kept<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let module: Module | undefined;
  return async () => {
    module ??= await load();
    return module;
  };
}

export default {
  async fetch(request, environment, context): Promise<Response> {
    const answered = await answer(request, environment, context);
    await dropUnreadBody(request);
    return answered;
  },

  async scheduled(_controller, environment, context): Promise<void> {
    const { everyMinute } = await rooms.scheduled();
    await everyMinute(press(environment, context));
  },
} satisfies ExportedHandler<Environment>;

/** What has no method of its own but to be read. */
const onlyRead = ["pictures", "admin", "healthz", "readyz"];

async function answer(
  request: Request,
  environment: Environment,
  context: ExecutionContext,
): Promise<Response> {
  const [, room = ""] = new URL(request.url).pathname.split("/", 2);
  if (onlyRead.includes(room) && request.method !== "GET" && request.method !== "HEAD")
    return new Response(null, { status: 405, headers: { allow: "GET, HEAD", "cache-control": "no-store" } });
  switch (room) {
    case "api":
      return (await rooms.api()).api.fetch(request, publicCapabilities(environment));
    case "manage":
      return (await rooms.manage()).manage.fetch(request, { press: press(environment, context) });
    case "pictures":
      return pictureAsset(request, environment.ASSETS);
    case "admin":
      return adminAsset(request, environment.ASSETS);
    case "preview":
      return (await rooms.preview()).previewByLink(request, press(environment, context));
    case "healthz":
      return (await rooms.health()).alive();
    case "readyz":
      return (await rooms.health()).ready(press(environment, context));
    default:
      return site.fetch(request, publicCapabilities(environment));
  }
}

/** The wall: what is handed to the public side holds no editorial database and no credential that can write. */
export function publicCapabilities(environment: Environment): PublicCapabilities {
  return {
    published: openReader(environment.PUBLISHED_URL, environment.PUBLISHED_READ_TOKEN),
    origin: environment.ORIGIN,
  };
}

function press(environment: Environment, context: ExecutionContext): Press {
  const waitUntil = (work: Promise<unknown>) => context.waitUntil(work);
  return {
    editorial: openDatabase(
      environment.EDITORIAL_URL,
      environment.EDITORIAL_TOKEN,
      environment.EDITORIAL_READ_TOKEN,
      waitUntil,
    ),
    published: openDatabase(
      environment.PUBLISHED_URL,
      environment.PUBLISHED_TOKEN,
      environment.PUBLISHED_READ_TOKEN,
      waitUntil,
    ),
    cache: openEdgeCache(context, environment.EDGE_CACHE),
    now: () => new Date(),
    afterwards: (work) =>
      waitUntil(work.catch((error: unknown) => logError("Work after an answer failed:", error))),
    sleep: (milliseconds) => scheduler.wait(milliseconds),
  };
}
