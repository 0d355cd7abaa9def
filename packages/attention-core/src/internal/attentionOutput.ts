import type { AttentionOptions } from "../attentionOptions.js";
import type { Shape, Tensor } from "../shape.js";
import type { AttentionInputs } from "./attentionInputs.js";
import { matrixShape } from "./matrixShape.js";
import { outputTensor } from "./outputTensor.js";

/**
 * The tensor [queries, dValue], with the batch axes of `queries`, that takes the output of `fusedAttention`. Every
 * backend calls it, so that all refuse the same.
 *
 * @param out - what the caller gave to be written into: [.., queries, dValue], or none
 * @returns `out` itself, or a new tensor of zeros
 */
export function attentionOutput<S extends Shape>(
  { queries, keys, values }: AttentionInputs<S>,
  { mask, bias, scale, sinks }: AttentionOptions<S>,
  out: Tensor<S> | undefined,
): Tensor<S> {
  const { batch, rows } = matrixShape(queries);
  const shape = [...batch, rows, matrixShape(values).columns]; // [.., queries, dValue]
  const operands = [queries, keys, values, mask, bias, scale, sinks];
  return outputTensor("fusedAttention", out, shape, operands);
}
