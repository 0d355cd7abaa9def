import { checkFusedMultiHead } from "../checkFusedMultiHead.js";
import type { Projections } from "../multiHeadOptions.js";
import { outOf } from "../outOf.js";
import type { Matrix } from "../shape.js";
import { attendByLayer } from "./attendByLayer.js";
import { checkLayer } from "./checkPrepared.js";
import { dropLayer, type KeptLayer, keepLayer } from "./keptLayer.js";
import type { LayerOptions, PreparedLayer } from "./prepared.js";
import { checkKept } from "./preparedLinear.js";
import type { Workspace } from "./workspace.js";

/** A layer that stays in memory. */
export function prepareMultiHead(
  workspace: Workspace,
  projections: Projections,
  options: LayerOptions,
): PreparedLayer {
  checkLayer(projections, options);
  const layer = keepLayer(workspace, projections);
  const matrices = Object.values(projections); // read again where the pure functions do the work
  return {
    attend(inputs, call, out) {
      checkKept("attend", workspace.keeps(layer.query.kept));
      const all = call === undefined ? options : { ...options, ...call };
      // The whole check takes as long as the work for a few tokens: not when there is nothing to find.
      const result =
        call === undefined && fits(inputs, layer)
          ? outOf("fusedMultiHeadAttention", out, outputShape(inputs, layer), [inputs, ...matrices])
          : checkFusedMultiHead(inputs, projections, all, out);
      return attendByLayer(workspace, layer, inputs, all, result);
    },
    release: () => dropLayer(workspace, layer),
  };
}

/** Whether these are inputs of the layer, which makes keys and values of them too. */
function fits(inputs: Matrix, { query, key }: KeptLayer): boolean {
  return (
    inputs?.shape?.length === 2 &&
    inputs.data instanceof Float32Array &&
    inputs.data.length === inputs.shape[0] * inputs.shape[1] &&
    inputs.shape[1] === query.projection.shape[0] &&
    inputs.shape[1] === key.projection.shape[0]
  );
}

function outputShape(inputs: Matrix, { output }: KeptLayer): Matrix["shape"] {
  return [inputs.shape[0], output.projection.shape[1]];
}
