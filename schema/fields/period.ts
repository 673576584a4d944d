import * as v from "valibot";
import type { FieldBase, JsonSchema, Kind } from "../field.ts";
import { strict } from "../validation.ts";
import { dateKind, isDate } from "./date.ts";
import { isMonth, monthKind } from "./month.ts";

/** From a month to a month, or from a day to a day, both counted. */
export interface PeriodField extends FieldBase {
  readonly kind: "period";
  readonly of: "months" | "dates";
}

export interface Period {
  readonly start: string;
  /** Null while it is open. */
  readonly end: string | null;
}

export function period<const O extends Omit<PeriodField, "kind">>(options: O) {
  return { kind: "period", ...options } as const;
}

const isEnd = { months: isMonth, dates: isDate };
const codes = { months: "month", dates: "date" };

function endSchema({ label, of }: PeriodField): JsonSchema {
  return of === "months"
    ? monthKind.jsonSchema({ kind: "month", label })
    : dateKind.jsonSchema({ kind: "date", label });
}

export const periodKind: Kind<PeriodField, Period> = {
  columns: { "": "text", end: "text" },
  draft: ({ of }) => {
    const end = v.pipe(v.string(codes[of]), v.check(isEnd[of], codes[of]));
    return strict({ start: end, end: v.nullable(end) });
  },
  strict: () =>
    v.pipe(
      v.object({ start: v.string(), end: v.nullable(v.string()) }),
      v.forward(
        v.check(({ start, end }) => end === null || start <= end, "order"),
        ["end"],
      ),
    ),
  store: (value) => ({ "": value.start, end: value.end }),
  load: (columns) => ({
    start: String(columns[""]),
    end: columns.end === null || columns.end === undefined ? null : String(columns.end),
  }),
  comparable: (value, { of }) => (isEnd[of](value) ? value : undefined),
  comparedAt: "start",
  ordered: true,
  byYear: true,
  sortKey: (value) => value.start,
  jsonSchema: (field) => ({
    type: "object",
    required: ["start", "end"],
    properties: {
      start: endSchema(field),
      end: { anyOf: [endSchema(field), { type: "null" }], description: "Null while the period is open" },
    },
    additionalProperties: false,
  }),
  comparableJsonSchema: (field) => ({ ...endSchema(field), description: "The start" }),
};
