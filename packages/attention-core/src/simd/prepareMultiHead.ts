import { fusedOutput } from "../fusedOutput.js";
import { outOf } from "../outOf.js";
import type { Projections } from "../projections.js";
import type { Matrix } from "../shape.js";
import { attendByLayer } from "./attendByLayer.js";
import { checkKept } from "./checkKept.js";
import { dropLayer, type KeptLayer, keepLayer } from "./keptLayer.js";
import type { LayerOptions, PreparedLayer } from "./preparedLayer.js";
import type { Workspace } from "./workspace.js";

/** A layer, known to be one, that stays in memory. */
export function prepareMultiHead(
  workspace: Workspace,
  projections: Projections,
  options: LayerOptions,
): PreparedLayer {
  const layer = keepLayer(workspace, projections);
  const matrices = Object.values(projections); // read again where the pure functions do the work
  return {
    attend(inputs, call, out) {
      checkKept("attend", "a prepared layer", workspace.keeps(layer.query.block));
      const all = call === undefined ? options : { ...options, ...call };
      // The whole check takes as long as the work for a few tokens: not when there is nothing to find.
      const output =
        call === undefined && fits(inputs, layer)
          ? outOf("attend", out, outputShape(inputs, layer), [inputs, ...matrices])
          : fusedOutput("attend", { inputs, projections, options: all, out });
      return attendByLayer(workspace, layer, { inputs, output }, all);
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

/** [queries, dOutput] */
function outputShape(inputs: Matrix, { output }: KeptLayer): Matrix["shape"] {
  return [inputs.shape[0], output.projection.shape[1]];
}
