import { checkMultiHead } from "./checkMultiHead.js";
import type { MultiHeadOptions, Projections } from "./multiHeadOptions.js";
import { outOf } from "./outOf.js";
import type { Matrix } from "./shape.js";

/** Refuses what `fusedMultiHeadAttention` cannot take; returns where its result goes. */
export function checkFusedMultiHead(
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
  out: Matrix | undefined,
): Matrix {
  const caller = "fusedMultiHeadAttention";
  checkMultiHead(caller, inputs, projections, options);
  const { context = inputs, bias } = options;
  const shape = [inputs.shape[0], projections.output.shape[1]];
  return outOf(caller, out, shape, [inputs, context, bias, ...Object.values(projections)]);
}
