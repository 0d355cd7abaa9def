import type { AttentionOptions } from "./attentionOptions.js";
import { checkBias } from "./checkBias.js";
import { checkMask } from "./checkMask.js";
import { checkScale } from "./checkScale.js";
import { checkShapes } from "./checkShapes.js";
import { checkObject, checkPositive, refuse, show } from "./checks.js";
import { checkWidth } from "./checkWidth.js";
import { matrixShape, type Shape, type Tensor } from "./shape.js";

/** Refuses queries, keys, values and options that are not one attention. */
export function checkAttention(
  caller: string,
  queries: Tensor,
  keys: Tensor,
  values: Tensor,
  options: AttentionOptions,
): void {
  checkShapes(caller, {
    queries: [queries, "… queries dHead"],
    keys: [keys, "… keys dHead"],
    values: [values, "… keys dValue"],
  });
  checkWidth(caller, queries);
  const scores = [...queries.shape.slice(0, -1), matrixShape(keys).rows];
  checkAttentionOptions(caller, scores, options);
}

/** Refuses options that are out of range, or do not fit scores of this shape. */
export function checkAttentionOptions(
  caller: string,
  scores: Shape,
  options: AttentionOptions,
): void {
  checkObject(caller, "options", options);
  const { mask, causal = false, bias } = options;
  if (mask !== undefined) checkMask(caller, mask, scores);
  if (bias !== undefined) checkBias(caller, bias, scores);
  checkFactors(caller, options);
  if (typeof causal !== "boolean") {
    refuse(caller, "causal", "be true or false", show(causal), TypeError);
  }
}

/** The numbers among the options of attention. */
export type AttentionFactors = Pick<AttentionOptions, "scale" | "softCap" | "temperature">;

/** Refuses numbers among the options that are out of range. */
export function checkFactors(
  caller: string,
  { scale, softCap, temperature }: AttentionFactors,
): void {
  if (scale !== undefined) checkScale(caller, scale);
  if (softCap !== undefined) checkPositive(caller, "softCap", softCap);
  if (temperature !== undefined) checkPositive(caller, "temperature", temperature);
}
