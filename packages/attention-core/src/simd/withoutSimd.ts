import { attention } from "../attention.js";
import { fusedAttention } from "../fusedAttention.js";
import { fusedMultiHeadAttention } from "../fusedMultiHeadAttention.js";
import { multiHeadAttention } from "../multiHeadAttention.js";
import { outOf } from "../outOf.js";
import { project } from "../project.js";
import { softmax } from "../softmax.js";
import type { AttentionFunctions } from "./attentionFunctions.js";
import { checkLayer, checkLinear } from "./checkPrepared.js";

/**
 * The same functions without WebAssembly, for engines that have no SIMD or a page whose content
 * security policy does not allow it. Nothing is kept, so `release` has nothing to do.
 *
 * @category WebAssembly SIMD
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { loadSimd, withoutSimd } from "attention-core/simd";
 *
 * const { project } = await loadSimd().catch(() => withoutSimd);
 * console.log(toNested(project(tensor([[1, 2]]), tensor([[3], [4]])))); // [ [ 11 ] ]
 * ```
 */
export const withoutSimd: AttentionFunctions = {
  project,
  softmax,
  attention,
  fusedAttention,
  multiHeadAttention,
  fusedMultiHeadAttention,
  prepareLinear(projection, bias) {
    checkLinear(projection, bias);
    return {
      project(inputs, out) {
        const projected = project(inputs, projection, bias);
        const result = outOf("project", out, projected.shape, [inputs]);
        result.data.set(projected.data);
        return result;
      },
      release() {},
    };
  },
  prepareMultiHead(projections, options) {
    checkLayer(projections, options);
    return {
      attend: (inputs, call, out) =>
        fusedMultiHeadAttention(inputs, projections, { ...options, ...call }, out),
      release() {},
    };
  },
  release() {},
};
