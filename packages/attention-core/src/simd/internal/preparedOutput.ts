import { fusedOutput } from "../../internal/fusedOutput.js";
import { type LayerArguments, layerOutput } from "../../internal/layerOutput.js";
import type { Projections } from "../../projections.js";
import type { Matrix } from "../../shape.js";

/**
 * Where the output of a prepared layer goes, which refuses what it cannot take. The whole check takes as long as the
 * work for a few tokens: not when there is nothing to find.
 *
 * @param isAsPrepared - whether the options are those that were checked when the layer was prepared
 */
export function preparedOutput(call: LayerArguments, isAsPrepared: boolean): Matrix {
  const hasPositions = call.options.rotary?.positions !== undefined; // one for each token of this call
  const isChecked = !hasPositions && isAsPrepared && fits(call.inputs, call.projections);
  return isChecked ? layerOutput("attend", call) : fusedOutput("attend", call);
}

/** Whether these are inputs of the layer, which makes keys and values of them too. */
function fits(inputs: Matrix, { query, key }: Projections): boolean {
  return (
    inputs?.shape?.length === 2 &&
    inputs.data instanceof Float32Array &&
    inputs.data.length === inputs.shape[0] * inputs.shape[1] &&
    inputs.shape[1] === query.shape[0] &&
    inputs.shape[1] === key.shape[0]
  );
}
