import { languages } from "../../../schema/language/locale.ts";
import {
  both,
  done,
  id,
  instant,
  json,
  listOf,
  nullable,
  object,
  page,
  problem,
  query,
  ref,
  text,
  whole,
} from "../openapi-schemas.ts";
import { scheduleStates } from "./queries.ts";

const actions = { type: "string", enum: ["publish", "unpublish"] };
const languageList = { type: "array", items: { type: "string", enum: languages }, uniqueItems: true };
const named = object({ shared: whole, sr: whole, en: whole }, []);

/** Why a schedule came to nothing; `errors` are what strict validation wanted at its time. */
export const reasonSchema = object({ code: text, errors: listOf(object({ path: text, code: text })) }, [
  "code",
]);

export const scheduleSchema = object({
  id,
  collection: text,
  entry: id,
  title: both(nullable(text)),
  action: actions,
  languages: languageList,
  revisions: { ...named, description: "What goes live, as it was saved when it was scheduled" },
  newest: object({ shared: whole, sr: whole, en: whole }),
  at: instant,
  author: object({ id: text, name: nullable(text) }),
  createdAt: instant,
  state: { type: "string", enum: scheduleStates },
  reason: nullable(reasonSchema),
  endedAt: nullable(instant),
  version: nullable(whole),
});

/** What is scheduled of all entries. */
export function schedulePaths() {
  return {
    "/schedules": {
      get: {
        summary: "What is scheduled: by default what waits, first what is due first",
        parameters: [
          query("state", { type: "string", enum: scheduleStates, default: "waiting" }),
          query("limit", { type: "integer", minimum: 1, maximum: 100, default: 20 }),
          query("cursor", text),
        ],
        responses: {
          200: { description: "Done", content: json(page(ref("Schedule"))) },
          default: problem,
        },
      },
    },
  };
}

/** The addresses of an entry's schedules. */
export function schedulesOfEntryPaths(entry: string, tags: readonly string[]) {
  const parameter = (name: string) => ({ name, in: "path", required: true, schema: id });
  const body = object({ id, action: actions, languages: languageList, at: instant, revisions: named }, [
    "action",
    "languages",
    "at",
  ]);
  const schedule = ref("Schedule");
  return {
    [`${entry}/schedules`]: {
      parameters: [parameter("id")],
      get: {
        tags,
        summary: "Schedules of an entry, the latest time first",
        responses: { 200: done(listOf(schedule)), default: problem },
      },
      post: {
        tags,
        summary: "Publish what is saved now, or unpublish, at a minute to come",
        requestBody: { required: true, content: json(body) },
        responses: { 201: done(schedule), default: problem },
      },
    },
    [`${entry}/schedules/{schedule}`]: {
      parameters: [parameter("id"), parameter("schedule")],
      delete: {
        tags,
        summary: "Cancel a schedule that waits",
        responses: { 200: done(schedule), default: problem },
      },
    },
  };
}
