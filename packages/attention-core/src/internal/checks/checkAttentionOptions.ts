import type { AttentionOptions } from "../../attentionOptions.js";
import type { Shape } from "../../shape.js";
import { checkBias } from "./checkBias.js";
import { checkFactors } from "./checkFactors.js";
import { checkMask } from "./checkMask.js";
import { refuseKind } from "./refuseKind.js";

/** Refuses options that are out of range, or do not fit scores of this shape. */
export function checkAttentionOptions(
  caller: string,
  scores: Shape,
  options: AttentionOptions,
): void {
  const { mask, causal = false, bias } = options;
  if (mask !== undefined) checkMask(caller, mask, scores);
  if (bias !== undefined) checkBias(caller, bias, scores);
  checkFactors(caller, options);
  if (typeof causal !== "boolean") refuseKind(caller, "causal", "be true or false", causal);
}
