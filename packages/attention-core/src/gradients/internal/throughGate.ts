import { gateOutputUnchecked } from "../../gateOutput.js";
import { mapEntries } from "../../internal/mapEntries.js";
import type { Matrix } from "../../shape.js";

/** One step back through output · σ(gate); where there is no gate, nothing changes. */
export function throughGate(
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
