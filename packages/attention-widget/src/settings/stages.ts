/**
 * The stages of the computation, in the order in which they are computed.
 *
 * @example
 * ```ts
 * import { STAGES } from "attention-widget";
 *
 * console.log(STAGES.indexOf("weights")); // 5
 * ```
 */
export const STAGES = [
  "inputs",
  "projected",
  "scores",
  "scaledScores",
  "maskedScores",
  "weights",
  "headOutputs",
  "output",
] as const;

/**
 * One stage of the computation: the inputs; queries, keys and values; scores; scaled; masked; softmax; the weighted sum
 * of the values; the output of the concatenated heads.
 */
export type Stage = (typeof STAGES)[number];

/** Whether an unchecked value is the name of a stage. */
export function isStage(value: unknown): value is Stage {
  return STAGES.some((stage) => stage === value);
}
