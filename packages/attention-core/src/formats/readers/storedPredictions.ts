import type { AttentionTrace } from "../../attentionTrace.js";
import { checkPredictions } from "../checkPredictions.js";
import { field } from "../field.js";

/**
 * What may come next after each token, if a file in our own format has it: [queries] lists.
 *
 * ```text
 * predictions: [[{ token: " was", probability: 0.42 }, …], …]      the most likely first
 * ```
 *
 * Source: docs/attention-trace.md.
 */
export function storedPredictions(
  file: unknown,
  queries: number,
): Pick<AttentionTrace, "predictions"> {
  const predictions = field(file, "predictions");
  if (predictions === undefined) return {};
  checkPredictions("readAttention", predictions, queries);
  return { predictions };
}
