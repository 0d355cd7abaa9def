import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { Projections } from "../projections.js";
import type { Matrix } from "../shape.js";
import { outputTensor } from "./outputTensor.js";

/** The arguments of `fusedMultiHeadAttention`. */
export interface LayerArguments {
  readonly inputs: Matrix;
  readonly projections: Projections;
  readonly options: MultiHeadOptions;
  readonly out: Matrix | undefined;
}

/** The tensor [queries, dOutput] that takes the output of a layer whose arguments were checked. */
export function layerOutput(
  caller: string,
  { inputs, projections, options, out }: LayerArguments,
): Matrix {
  const { context, mask, bias, scale, sinks, gate, queryNorm, keyNorm } = options;
  const shape = [inputs.shape[0], projections.output.shape[1]]; // [queries, dOutput]
  const read = [inputs, context, mask, bias, scale, sinks, gate, queryNorm?.gain, keyNorm?.gain];
  return outputTensor(caller, out, shape, [...read, ...Object.values(projections)]);
}
