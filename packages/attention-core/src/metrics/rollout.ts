import { checkNames } from "../internal/checks/checkNames.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { isArray } from "../internal/checks/isArray.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { refuseNumber } from "../internal/checks/refuseNumber.js";
import { matrixProduct } from "../internal/matrixProduct.js";
import type { HeadTensor, Matrix } from "../shape.js";
import { visitRows } from "./internal/visitRows.js";
import { meanOfHeadsUnchecked } from "./meanOfHeads.js";

/**
 * How {@link rollout} counts the residual connections.
 *
 * @category Many heads, layers and tokens
 */
export interface RolloutOptions {
  /**
   * The share of each token that passes a layer by its residual connection, 0–1.
   * @defaultValue 0.5
   */
  readonly residual?: number | undefined;
}

/**
 * Attention rollout: how much each token of the last layer got from each token of the input, by all paths through the
 * layers.
 *
 *     rollout = Â_last · … · Â₁ · Â₀
 *     Âₗ = (1 − residual) · Aₗ + residual · I, each row divided by its sum
 *
 * The division also makes rows with sinks sum to 1: what a sink took is spread over keys and residual.
 *
 * Source: Abnar & Zuidema 2020, section 3, equation 1.
 *
 * @category Many heads, layers and tokens
 * @param layers - at least one, the first layer first, each [tokens, tokens] or with heads in front, which are
 *   averaged; the number of heads may differ; shares, 0–1
 * @param options - residual
 * @returns [tokens, tokens], each row sums to 1; a row with every key hidden passes its own token on, or is all 0 when
 *   `residual` is 0
 * @throws RangeError if there is no layer, the layers do not fit each other, or `residual` is not 0–1
 * @throws TypeError if `layers` is not an array of tensors or `residual` is not a number
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { rollout } from "attention-core/metrics";
 *
 * const layer = tensor([[1, 0], [1, 0]]);
 * console.log(toNested(rollout([layer, layer]))); // [ [ 1, 0 ], [ 0.75, 0.25 ] ]
 * ```
 */
export function rollout(
  layers: readonly (Matrix | HeadTensor)[],
  options: RolloutOptions = {},
): Matrix {
  if (!isArray(layers)) {
    refuseKind("rollout", "layers", "be an array of tensors", layers);
  }
  const [first] = layers;
  if (first === undefined) refuse("rollout", "layers", "have at least one entry", "none");
  checkShapes("rollout", { "layers[0]": [first, "… queries keys"] });
  const tokens = first.shape.at(-1)!;
  checkNames("rollout", "options", options, { residual: true });
  const { residual = 0.5 } = options;
  if (typeof residual !== "number" || !(residual >= 0 && residual <= 1)) {
    refuseNumber("rollout", "residual", "be 0–1", residual);
  }
  return (
    layers
      .map((layer, i) => {
        checkShapes("rollout", { [`layers[${i}]`]: [layer, "… tokens tokens"] }, { tokens });
        const withResidual = meanOfHeadsUnchecked(layer); // [.., tokens, tokens] -> [tokens, tokens]
        visitRows(withResidual, (row, query) => {
          const sum = row.reduce((soFar, weight) => soFar + weight, 0) * (1 - residual) + residual;
          row.forEach((weight, key) => {
            row[key] = ((1 - residual) * weight + (key === query ? residual : 0)) / (sum || 1);
          });
        });
        return withResidual;
      })
      // [tokens, tokens] · [tokens, tokens] -> [tokens, tokens]
      .reduce((before, withResidual) => matrixProduct(withResidual, before))
  );
}
