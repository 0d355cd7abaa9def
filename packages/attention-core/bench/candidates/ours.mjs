// attention-core as it is published: build it first (npm run build).
import { loadSimd, withoutSimd } from "../../dist/simd.js";

const simd = await loadSimd();

/** @returns {[name: string, call: () => Float32Array][]} */
export function ours({ kind, heads, causal }, inputs, which = ["pure", "simd"]) {
  const all = { pure: ["attention-core", withoutSimd], simd: ["attention-core/simd", simd] };
  return which.flatMap((each) => {
    const [name, functions] = all[each];
    if (kind === "product") {
      return [[name, () => functions.project(inputs.a, inputs.b).data]];
    }
    if (kind === "softmax") return [[name, () => functions.softmax(inputs.scores).data]];
    if (kind === "attention") {
      const { queries, keys, values } = inputs;
      return [[name, () => functions.fusedAttention(queries, keys, values, { causal }).data]];
    }
    const layer = functions.prepareMultiHead(inputs.projections, { heads, causal });
    return [[name, () => layer.attend(inputs.inputs).data]];
  });
}
