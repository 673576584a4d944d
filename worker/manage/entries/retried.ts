import { ConstraintViolated } from "../../platform/database.ts";

/** So many can wish for one address at the same moment, and each gets one of its own. */
const most = 20;

/**
 * Runs a compare-and-set again when it lost a race: what it reads then tells whether that was the same request, someone
 * else's change, of which it throws, or an address that another entry took.
 */
export async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ConstraintViolated) || tries === most) throw error;
    }
  }
}
