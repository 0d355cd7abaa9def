import type { AttentionStages } from "../attentionStages.js";
import type { Shape } from "../shape.js";

/** Q [queries, dHead], K [keys, dHead] and V [keys, dValue], each with the same batch axes: what equation 1 is computed from. */
export type AttentionInputs<S extends Shape = Shape> = Pick<
  AttentionStages<S>,
  "queries" | "keys" | "values"
>;
