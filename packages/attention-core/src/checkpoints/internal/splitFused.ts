import type { Matrix, Vector } from "../../shape.js";
import { splitHeadsUnchecked } from "../../splitHeads.js";

/**
 * The columns of queries, keys and values, which fused projections have side by side: [dModel, 3 · dOutput] -> [dModel,
 * dOutput] each.
 *
 * GPT-2 has such a matrix as `c_attn.weight`; PyTorch's `nn.MultiheadAttention` has it transposed, as `in_proj_weight`.
 */
export function splitFused(fused: Matrix): [query: Matrix, key: Matrix, value: Matrix] {
  // Three neighbours of equal width are split like three heads: [dModel, 3 · dOutput] -> [3, dModel, dOutput]
  const { shape, data } = splitHeadsUnchecked(fused, 3);
  const [, dModel, dOutput] = shape;
  const part = (i: number): Matrix => ({
    shape: [dModel, dOutput],
    data: data.slice(i * dModel * dOutput, (i + 1) * dModel * dOutput),
  });
  return [part(0), part(1), part(2)];
}

/** The biases of queries, keys and values, [3 · dOutput] -> [dOutput] each; none of the three when there is no bias. */
export function splitFusedBias(
  bias: Vector | undefined,
): [query?: Vector, key?: Vector, value?: Vector] {
  if (bias === undefined) return [];
  const dOutput = bias.shape[0] / 3;
  const part = (i: number): Vector => ({
    shape: [dOutput],
    data: bias.data.slice(i * dOutput, (i + 1) * dOutput),
  });
  return [part(0), part(1), part(2)];
}
