import { attention } from "../attention.js";
import { fusedAttention } from "../fusedAttention.js";
import {
  fusedMultiHeadAttention,
  fusedMultiHeadAttentionUnchecked,
} from "../fusedMultiHeadAttention.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { outputTensor } from "../internal/outputTensor.js";
import { multiHeadAttention } from "../multiHeadAttention.js";
import { project, projectUnchecked } from "../project.js";
import { softmax } from "../softmax.js";
import type { AttentionFunctions } from "./attentionFunctions.js";
import { callOptions } from "./internal/callOptions.js";
import { checkLayer } from "./internal/checkLayer.js";
import { checkProjection } from "./internal/checkProjection.js";
import { preparedOutput } from "./internal/preparedOutput.js";

/**
 * The same functions without WebAssembly, for engines that have no SIMD or a page whose content security policy does
 * not allow it. Nothing is kept, so `release` has nothing to do.
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
    checkProjection(projection, bias);
    const [dInput, dOutput] = projection.shape;
    return {
      project(inputs, out) {
        checkShapes("project", { inputs: [inputs, "… tokens dInput"] }, { dInput });
        const shape = [...inputs.shape.slice(0, -1), dOutput]; // [.., tokens, dOutput]
        const output = outputTensor("project", out, shape, [inputs]);
        output.data.set(projectUnchecked(inputs, projection, bias).data);
        return output;
      },
      release() {},
    };
  },
  prepareMultiHead(projections, options) {
    checkLayer(projections, options);
    return {
      attend(inputs, call, out) {
        const all = callOptions(options, call);
        const output = preparedOutput(
          { inputs, projections, options: all, out },
          call === undefined,
        );
        return fusedMultiHeadAttentionUnchecked({ inputs, projections, output }, all);
      },
      release() {},
    };
  },
  release() {},
};
