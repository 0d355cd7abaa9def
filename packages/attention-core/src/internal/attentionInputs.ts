import type { AttentionStages } from "../attentionStages.js";
import type { Shape } from "../shape.js";

/**
 * What equation 1 is computed from: Q [queries, dHead], K [keys, dHead] and V [keys, dValue], each with the same batch
 * axes in front. All three are called stages too, since a layer computes them from its inputs.
 */
export type AttentionInputs<S extends Shape = Shape> = Pick<
  AttentionStages<S>,
  "queries" | "keys" | "values"
>;
