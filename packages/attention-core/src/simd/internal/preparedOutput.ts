import { fusedOutput } from "../../internal/fusedOutput.js";
import { outputTensor } from "../../internal/outputTensor.js";
import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import type { Projections } from "../../projections.js";
import type { Matrix } from "../../shape.js";

/** One call of a prepared layer. */
interface PreparedCall {
  readonly inputs: Matrix;
  readonly projections: Projections;
  /** Those of the layer and those of this call. */
  readonly options: MultiHeadOptions;
  readonly out: Matrix | undefined;
}

/**
 * Where the output of a prepared layer goes, which refuses what it cannot take. The whole check takes
 * as long as the work for a few tokens: not when there is nothing to find.
 *
 * @param isAsPrepared - whether the options are those that were checked when the layer was prepared
 */
export function preparedOutput(
  { inputs, projections, options, out }: PreparedCall,
  isAsPrepared: boolean,
): Matrix {
  const hasPositions = options.rotary?.positions !== undefined; // one for each token of this call
  if (hasPositions || !(isAsPrepared && fits(inputs, projections))) {
    return fusedOutput("attend", { inputs, projections, options, out });
  }
  const shape = [inputs.shape[0], projections.output.shape[1]]; // [queries, dOutput]
  return outputTensor("attend", out, shape, [inputs, ...Object.values(projections)]);
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
