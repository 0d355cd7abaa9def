import { gateOutputUnchecked } from "../../gateOutput.js";
import { mapEntries } from "../../internal/mapEntries.js";
import type { Matrix } from "../../shape.js";

/**
 * The gradients of a sigmoid gate: [queries, heads · dValue] -> the same shape. Without a gate, the gradient passes
 * unchanged.
 *
 *     ∂output = ∂gated · σ(gate)
 *     ∂gate = ∂gated · output · σ(gate) · (1 − σ(gate))
 *
 * @param output - the concatenated heads before the gate: [queries, heads · dValue]
 * @param gate - before the sigmoid: the same shape
 * @param gradient - ∂loss/∂gated: the same shape
 * @returns ∂loss/∂output and ∂loss/∂gate, each the same shape
 */
export function gateGradient(
  output: Matrix,
  gate: Matrix | undefined,
  gradient: Matrix,
): { readonly output: Matrix; readonly gate?: Matrix } {
  if (gate === undefined) return { output: gradient };
  return {
    output: gateOutputUnchecked(gradient, gate),
    gate: mapEntries(gradient, (entry, i) => {
      const share = 1 / (1 + Math.exp(-gate.data[i]!));
      return entry * output.data[i]! * share * (1 - share); // σ' = σ · (1 − σ)
    }),
  };
}
