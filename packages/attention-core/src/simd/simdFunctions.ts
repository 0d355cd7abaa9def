import { checkFusedMultiHead } from "../checkFusedMultiHead.js";
import { checkShapes } from "../checkShapes.js";
import { multiHeadBy } from "../multiHeadAttention.js";
import { attendByLayer } from "./attendByLayer.js";
import { attention } from "./attention.js";
import type { AttentionFunctions } from "./attentionFunctions.js";
import { fusedAttention } from "./fusedAttention.js";
import { dropLayer, keepLayer } from "./keptLayer.js";
import { keepLinear, projectBy } from "./linear.js";
import { prepareMultiHead } from "./preparedLayer.js";
import { prepareLinear } from "./preparedLinear.js";
import { softmax } from "./softmax.js";
import type { Workspace } from "./workspace.js";

/** The functions that `loadSimd` gives, which share one memory. */
export function simdFunctions(workspace: Workspace): AttentionFunctions {
  const functions: AttentionFunctions = {
    project(inputs, projection, bias) {
      checkShapes("project", {
        inputs: [inputs, "… tokens dInput"],
        projection: [projection, "dInput dOutput"],
        bias: [bias, "? dOutput"],
      });
      const linear = keepLinear(workspace, projection, bias);
      try {
        return projectBy(workspace, linear, inputs);
      } finally {
        workspace.drop(linear.kept);
      }
    },
    softmax: (scores, options) => softmax(workspace, scores, options),
    attention: (queries, keys, values, options) =>
      attention(workspace, queries, keys, values, options),
    fusedAttention: (queries, keys, values, options, out) =>
      fusedAttention(workspace, queries, keys, values, options, out),
    multiHeadAttention: (inputs, projections, options) =>
      multiHeadBy(functions, inputs, projections, options),
    fusedMultiHeadAttention(inputs, projections, options, out) {
      const result = checkFusedMultiHead(inputs, projections, options, out);
      const layer = keepLayer(workspace, projections);
      try {
        return attendByLayer(workspace, layer, inputs, options, result);
      } finally {
        dropLayer(workspace, layer);
      }
    },
    prepareLinear: (projection, bias) => prepareLinear(workspace, projection, bias),
    prepareMultiHead: (projections, options) => prepareMultiHead(workspace, projections, options),
    release: () => workspace.release(),
  };
  return functions;
}
