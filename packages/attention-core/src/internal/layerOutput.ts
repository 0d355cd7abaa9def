import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { Projections } from "../projections.js";
import type { Matrix } from "../shape.js";
import { outputTensor } from "./outputTensor.js";

/** The arguments of `fusedMultiHeadAttention`, in its order. */
export interface LayerArguments {
  readonly inputs: Matrix;
  readonly projections: Projections;
  readonly options: MultiHeadOptions;
  readonly out: Matrix | undefined;
}

/**
 * The tensor [queries, dOutput] that takes the output of a layer whose arguments were checked. `out` is compared with
 * every tensor of the call, since all of them are still read while it is written.
 *
 * @returns `out` itself, or a new tensor of zeros
 */
export function layerOutput(
  caller: string,
  { inputs, projections, options, out }: LayerArguments,
): Matrix {
  const { context, mask, bias, scale, sinks, gate, queryNorm, keyNorm } = options;
  const shape = [inputs.shape[0], projections.output.shape[1]]; // [queries, dOutput]
  const operands = [
    inputs,
    context,
    mask,
    bias,
    scale,
    sinks,
    gate,
    queryNorm?.gain,
    keyNorm?.gain,
  ];
  return outputTensor(caller, out, shape, [...operands, ...Object.values(projections)]);
}
