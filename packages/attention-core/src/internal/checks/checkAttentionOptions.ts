import type { AttentionOptions } from "../../attentionOptions.js";
import type { Shape } from "../../shape.js";
import { checkBias } from "./checkBias.js";
import { checkCount } from "./checkCount.js";
import { checkFlag } from "./checkFlag.js";
import { checkMask } from "./checkMask.js";
import { checkPositive } from "./checkPositive.js";
import { checkScale } from "./checkScale.js";
import { checkSoftmax } from "./checkSoftmax.js";
import { refuse } from "./refuse.js";

/**
 * Refuses options of attention that are out of range, do not fit the scores, or would change nothing without another.
 *
 * @param scores - the shape that the scores will have: [.., queries, keys]
 * @param isRotated - whether queries and keys have rotary positions, which count `keysBefore` too
 */
export function checkAttentionOptions(
  caller: string,
  scores: Shape,
  options: AttentionOptions,
  isRotated = false,
): void {
  const { mask, causal, keysBefore, bias, biasBeforeCap, scale, softCap } = options;
  if (mask !== undefined) checkMask(caller, mask, scores);
  if (bias !== undefined) checkBias(caller, bias, scores);
  if (keysBefore !== undefined) checkCount(caller, "keysBefore", keysBefore, 0);
  if (scale !== undefined) checkScale(caller, scale, scores);
  if (softCap !== undefined) checkPositive(caller, "softCap", softCap);
  checkFlag(caller, "causal", causal);
  checkFlag(caller, "biasBeforeCap", biasBeforeCap);
  if (keysBefore !== undefined && !causal && !isRotated) {
    refuse(caller, "keysBefore", "be left out without causal and without rotary", keysBefore);
  }
  checkSoftmax(caller, options, scores);
}
