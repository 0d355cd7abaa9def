import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { Projections } from "../projections.js";
import type { Matrix } from "../shape.js";
import { checkMultiHead } from "./checks/checkMultiHead.js";
import { outputTensor } from "./outputTensor.js";

/** The arguments of `fusedMultiHeadAttention`. */
interface FusedArguments {
  readonly inputs: Matrix;
  readonly projections: Projections;
  readonly options: MultiHeadOptions;
  readonly out: Matrix | undefined;
}

/**
 * Checks the arguments of `fusedMultiHeadAttention`, and gives the tensor [queries, dOutput] that takes its
 * output. Every backend calls it, so that all refuse the same.
 */
export function fusedOutput(
  caller: string,
  { inputs, projections, options, out }: FusedArguments,
): Matrix {
  checkMultiHead(caller, inputs, projections, options);
  const { context = inputs, bias, gate } = options;
  const shape = [inputs.shape[0], projections.output.shape[1]]; // [queries, dOutput]
  return outputTensor(caller, out, shape, [
    inputs,
    context,
    bias,
    gate,
    ...Object.values(projections),
  ]);
}
