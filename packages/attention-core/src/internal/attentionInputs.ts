import type { AttentionStages } from "../attentionStages.js";
import type { Shape } from "../shape.js";

/** What attention is computed from: [queries, dHead], [keys, dHead], [keys, dValue]. */
export type AttentionInputs<S extends Shape = Shape> = Pick<
  AttentionStages<S>,
  "queries" | "keys" | "values"
>;
