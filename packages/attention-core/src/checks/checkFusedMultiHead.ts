import type { MultiHeadOptions, Projections } from "../multiHeadOptions.js";
import { outOf } from "../outOf.js";
import type { Matrix } from "../shape.js";
import { checkMultiHead } from "./checkMultiHead.js";

/** The arguments of `fusedMultiHeadAttention`. */
interface FusedArguments {
  readonly inputs: Matrix;
  readonly projections: Projections;
  readonly options: MultiHeadOptions;
  readonly out: Matrix | undefined;
}

/** Refuses what `fusedMultiHeadAttention` cannot take; returns where its output goes. */
export function checkFusedMultiHead(
  caller: string,
  { inputs, projections, options, out }: FusedArguments,
): Matrix {
  checkMultiHead(caller, inputs, projections, options);
  const { context = inputs, bias } = options;
  const shape = [inputs.shape[0], projections.output.shape[1]]; // [queries, dOutput]
  return outOf(caller, out, shape, [inputs, context, bias, ...Object.values(projections)]);
}
