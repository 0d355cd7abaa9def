import { attentionUnchecked } from "../../attention.js";
import { type AttentionBackend, PURE_BACKEND } from "../../internal/attentionBackend.js";
import { attentionOutput } from "../../internal/attentionOutput.js";
import { checkAttention } from "../../internal/checks/checkAttention.js";
import { checkMultiHead } from "../../internal/checks/checkMultiHead.js";
import { checkNames } from "../../internal/checks/checkNames.js";
import { checkResult } from "../../internal/checks/checkResult.js";
import { checkShapes } from "../../internal/checks/checkShapes.js";
import { checkSoftmax } from "../../internal/checks/checkSoftmax.js";
import { SOFTMAX_OPTIONS } from "../../internal/checks/optionNames.js";
import { fusedOutput } from "../../internal/fusedOutput.js";
import { multiHeadAttentionUnchecked } from "../../multiHeadAttention.js";
import type { projectUnchecked } from "../../project.js";
import type { AttentionFunctions } from "../attentionFunctions.js";
import { attendByLayer } from "./attendByLayer.js";
import { biasFits } from "./biasFits.js";
import { checkLayer } from "./checkLayer.js";
import { checkProjection } from "./checkProjection.js";
import { checkReady } from "./checkReady.js";
import { fuseHeadsBySimd } from "./fuseHeadsBySimd.js";
import { dropLayer, packLayer } from "./packLayer.js";
import { prepareLinear } from "./prepareLinear.js";
import { prepareMultiHead } from "./prepareMultiHead.js";
import { product } from "./product.js";
import { project } from "./project.js";
import { softmaxRows } from "./softmaxRows.js";
import type { Workspace } from "./workspace.js";

/**
 * The functions that `loadSimd` gives, which share one memory: room for a call is taken anew by each, so two calls
 * never run in it at once. Each refuses a call after `release()`, checks its arguments as the pure function does, so
 * that errors are the same, and computes on the kernels.
 */
export function simdFunctions(workspace: Workspace): AttentionFunctions {
  const backend: AttentionBackend = {
    dotProducts: (queries, keys) => product(workspace, queries, keys, true),
    softmax: (...rows) => softmaxRows(workspace, ...rows),
    weightedSum: (weights, values) => product(workspace, weights, values),
  };
  // The two steps of multi-head attention that take the time; all else is the pure code.
  const steps: {
    readonly project: typeof projectUnchecked;
    readonly attendHeads: typeof attentionUnchecked;
  } = {
    project: (inputs, projection, bias) => project(workspace, inputs, projection, bias),
    attendHeads: (caller, inputs, options) => attentionUnchecked(caller, inputs, options, backend),
  };
  return {
    project(inputs, projection, bias) {
      checkReady(workspace, "project");
      checkShapes("project", {
        inputs: [inputs, "… tokens dInput"],
        projection: [projection, "dInput dOutput"],
        bias: [bias, "? dOutput"],
      });
      checkResult("project", "output", [...inputs.shape.slice(0, -1), projection.shape[1]]);
      return project(workspace, inputs, projection, bias);
    },
    softmax(scores, options = {}) {
      checkReady(workspace, "softmax");
      checkShapes("softmax", { scores: [scores, "… keys"] });
      checkNames("softmax", "options", options, SOFTMAX_OPTIONS);
      checkSoftmax("softmax", options, scores.shape);
      return softmaxRows(workspace, "softmax", scores, options);
    },
    attention(queries, keys, values, options = {}) {
      checkReady(workspace, "attention");
      checkAttention("attention", { queries, keys, values }, options);
      const fitting = biasFits(options) ? backend : PURE_BACKEND;
      return attentionUnchecked("attention", { queries, keys, values }, options, fitting);
    },
    fusedAttention(queries, keys, values, options = {}, out) {
      checkReady(workspace, "fusedAttention");
      checkAttention("fusedAttention", { queries, keys, values }, options);
      // The output is made before the work, so that an `out` that does not fit is refused at once.
      const output = attentionOutput({ queries, keys, values }, options, out);
      return fuseHeadsBySimd(workspace, { queries, keys, values, output }, options);
    },
    multiHeadAttention(inputs, projections, options) {
      checkReady(workspace, "multiHeadAttention");
      checkMultiHead("multiHeadAttention", inputs, projections, options);
      if (!biasFits(options)) return multiHeadAttentionUnchecked(inputs, projections, options);
      // Each stage is returned, so they are computed one by one, in memory outside of the kernels'.
      return multiHeadAttentionUnchecked(inputs, projections, options, steps);
    },
    fusedMultiHeadAttention(inputs, projections, options, out) {
      const caller = "fusedMultiHeadAttention";
      checkReady(workspace, caller);
      const output = fusedOutput(caller, { inputs, projections, options, out });
      // The matrices are packed for this call alone; prepareMultiHead keeps them.
      const layer = packLayer(workspace, projections);
      try {
        return attendByLayer(workspace, layer, { inputs, output }, options);
      } finally {
        dropLayer(workspace, layer);
      }
    },
    prepareLinear(projection, bias) {
      checkReady(workspace, "prepareLinear");
      checkProjection(projection, bias);
      return prepareLinear(workspace, projection, bias);
    },
    prepareMultiHead(projections, options) {
      checkReady(workspace, "prepareMultiHead");
      checkLayer(projections, options);
      return prepareMultiHead(workspace, projections, options);
    },
    release: () => workspace.release(),
  };
}
