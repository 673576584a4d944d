import * as v from "valibot";
import { strict } from "../../schema/validation.ts";
import { rebuildSlice } from "../publishing/rebuild.ts";
import { readBody } from "./body.ts";
import { ask, type ManageContext } from "./environment.ts";

/**
 * `POST /rebuild`: one slice of bringing the published database to the definitions; asked again until it is done.
 * "changed" does nothing where the definitions are those it was built from.
 */
export async function rebuild(context: ManageContext): Promise<Response> {
  const { when } = await readBody(
    context.req.raw,
    strict({ when: v.picklist(["changed", "always"], "code:changed, always") }),
  );
  await ask(context).read("admin");
  return context.json({ data: await rebuildSlice(context.env.press, when) });
}
