import { ConstraintViolated } from "../../platform/database.ts";

/**
 * Runs a compare-and-set again when it lost a race: what it reads the second time tells whether that was the same
 * request, or someone else.
 */
export async function onceMore<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof ConstraintViolated)) throw error;
    return attempt();
  }
}
