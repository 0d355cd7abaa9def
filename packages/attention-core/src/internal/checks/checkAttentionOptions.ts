import type { AttentionOptions } from "../../attentionOptions.js";
import type { Shape } from "../../shape.js";
import { checkBias } from "./checkBias.js";
import { checkCount } from "./checkCount.js";
import { checkFlag } from "./checkFlag.js";
import { checkMask } from "./checkMask.js";
import { checkPositive } from "./checkPositive.js";
import { checkScale } from "./checkScale.js";
import { checkSoftmax } from "./checkSoftmax.js";

/**
 * Refuses options of attention that are out of range, or do not fit the scores.
 *
 * @param scores - the shape that the scores will have: [.., queries, keys]
 */
export function checkAttentionOptions(
  caller: string,
  scores: Shape,
  options: AttentionOptions,
): void {
  const { mask, causal, keysBefore, bias, biasBeforeCap, scale, softCap } = options;
  if (mask !== undefined) checkMask(caller, mask, scores);
  if (bias !== undefined) checkBias(caller, bias, scores);
  if (keysBefore !== undefined) checkCount(caller, "keysBefore", keysBefore, 0);
  if (scale !== undefined) checkScale(caller, scale, scores);
  if (softCap !== undefined) checkPositive(caller, "softCap", softCap);
  checkFlag(caller, "causal", causal);
  checkFlag(caller, "biasBeforeCap", biasBeforeCap);
  checkSoftmax(caller, options, scores);
}
