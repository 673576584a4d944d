import { vectorOutcomes } from "./vector-outcomes.ts";

export default { fetch: () => Response.json(vectorOutcomes()) };
