import { parts } from "../../../schema/collection.ts";
import { done, id, instant, json, listOf, nullable, object, problem, ref, text } from "../openapi-schemas.ts";

const part = nullable({ type: "string", enum: parts });

export const noteSchema = object({
  id,
  part,
  field: nullable(text),
  text,
  author: object({ id: text, name: nullable(text) }),
  createdAt: instant,
  done: nullable(object({ at: instant, by: nullable(text) })),
});

/** The addresses of an entry's notes. */
export function notesPaths(entry: string, tags: readonly string[]) {
  const parameter = (name: string) => ({ name, in: "path", required: true, schema: id });
  const body = object({ id, part, field: nullable(text), text: { type: "string", maxLength: 2000 } }, [
    "text",
  ]);
  const note = ref("Note");
  return {
    [`${entry}/notes`]: {
      parameters: [parameter("id")],
      get: {
        tags,
        summary: "Notes on an entry, open ones first",
        responses: { 200: done(listOf(note)), default: problem },
      },
      post: {
        tags,
        summary: "Leave a note on an entry, a part or a field",
        requestBody: { required: true, content: json(body) },
        responses: { 201: done(note), default: problem },
      },
    },
    [`${entry}/notes/{note}/completion`]: {
      parameters: [parameter("id"), parameter("note")],
      put: { tags, summary: "The note is done", responses: { 200: done(note), default: problem } },
      delete: { tags, summary: "The note is open again", responses: { 200: done(note), default: problem } },
    },
  };
}
