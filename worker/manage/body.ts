import * as v from "valibot";
import { check, explain, type Mistake, strict } from "../../schema/validation.ts";
import { Problem } from "../problem.ts";

/** Bytes a request body may have: the longest text with its marks, in both languages, and room to spare. */
const largest = 4 * 1024 * 1024;

/** The JSON body of a request, parsed by a schema; each of its mistakes is named. */
export async function readBody<S extends v.GenericSchema>(
  request: Request,
  schema: S,
): Promise<v.InferOutput<S>> {
  return parsed(schema, await readJson(request));
}

export function parsed<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  at: readonly string[] = [],
): v.InferOutput<S> {
  const { value, mistakes } = check(schema, input, at);
  if (mistakes.length > 0) throw mistaken(mistakes);
  return value;
}

/** 400 when a field is unknown or missing, 422 when values are not possible. */
export function mistaken(mistakes: readonly Mistake[]): Problem {
  const unknown = mistakes.some(({ code }) => code === "unknown");
  const shown = mistakes.slice(0, 100);
  return new Problem(unknown ? "unknown-field" : "invalid-values", {
    detail: shown
      .map(({ path, code }) => `${path || "The body"} ${explain(code, "en")}.`)
      .slice(0, 3)
      .join(" "),
    errors: shown.map(({ path, code }) => ({ path, message: explain(code, "en"), code })),
  });
}

/** For requests that have no fields: an empty body, or an object without any. */
export async function readNoBody(request: Request): Promise<void> {
  const text = request.body ? await readText(request) : "";
  if (text !== "") parsed(strict({}), parseJson(text));
}

async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Problem("unsupported-media-type", "Send the body as application/json.");
  return parseJson(await readText(request));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem("malformed-request", "The body is not JSON.");
  }
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > largest) throw tooLarge();
  if (!request.body) throw new Problem("malformed-request", "The body is empty.");
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  let text = "";
  let size = 0;
  const reader = request.body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > largest) {
      reader.releaseLock();
      throw tooLarge();
    }
    text += decode(decoder, chunk.value);
  }
  return text + decode(decoder);
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new Problem("malformed-request", "The body is not UTF-8.");
  }
}

function tooLarge(): Problem {
  return new Problem("too-large", `The body may have at most ${largest / 1024 / 1024} MB.`);
}

export const language = v.picklist(["sr", "en"], "language");
export const revisionNumber = v.pipe(v.number("whole"), v.safeInteger("whole"), v.minValue(0, "whole"));
