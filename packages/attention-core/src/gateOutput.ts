import { checkShapes } from "./internal/checks/checkShapes.js";
import { mapEntries } from "./internal/mapEntries.js";
import type { Shape, Tensor } from "./shape.js";

/**
 * Sigmoid gate on the output of attention. A gate near 0 silences a head for a token, so that the head needs no
 * attention sink to say nothing. Both are data: a NaN in either stays one component of NaN.
 *
 *     gated[i][j] = output[i][j] · 1 / (1 + exp(−gate[i][j]))
 *
 * Source: Qiu et al. 2025, "Gated attention for large language models", section 2.2 (position G1); as in Qwen3-Next.
 *
 * @category Multi-head attention
 * @param output - [queries, dValue], or with batch axes in front; unitless
 * @param gate - the same shape, before the sigmoid: `project(inputs, W_gate)`; unitless
 * @returns the same shape as `output`
 * @throws RangeError if the shapes differ
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { gateOutput, tensor, toNested } from "attention-core";
 *
 * console.log(toNested(gateOutput(tensor([[4, 4]]), tensor([[0, -1000]])))); // [ [ 2, 0 ] ]
 * ```
 */
export function gateOutput<S extends Shape>(output: Tensor<S>, gate: Tensor<S>): Tensor<S> {
  checkShapes("gateOutput", {
    output: [output, "… queries dValue"],
    gate: [gate, "… queries dValue"],
  });
  return gateOutputUnchecked(output, gate);
}

/** output · σ(gate), or the output as it is without a gate; without argument checks. */
export function gateOutputUnchecked<S extends Shape>(
  output: Tensor<S>,
  gate: Tensor<S> | undefined,
): Tensor<S> {
  return gate ? mapEntries(output, (entry, i) => entry / (1 + Math.exp(-gate.data[i]!))) : output;
}
