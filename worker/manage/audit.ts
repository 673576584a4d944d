import { audit } from "../../schema/editorial.ts";
import { newId } from "../../schema/id.ts";
import { build, type Statement, statement } from "../platform/database.ts";

/** A line of the record of who did what; part of the batch that does it. */
export function auditStatement(line: {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly entry?: string;
  readonly detail?: string;
}): Statement {
  const row = { id: newId(), entry: null, detail: null, ...line };
  return statement(build.insert(audit).values(row));
}
