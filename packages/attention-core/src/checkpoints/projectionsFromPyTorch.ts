import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { transpose } from "../internal/transpose.js";
import type { Projections } from "../projections.js";
import { checkParts } from "./internal/checkParts.js";
import { type LayerParameters, layerParameters } from "./internal/layerParameters.js";
import { splitFused, splitFusedBias } from "./internal/splitFused.js";
import type { NamedParameters } from "./namedParameters.js";

const CALLER = "projectionsFromPyTorch";

/**
 * The projections of a PyTorch `nn.MultiheadAttention`, from its state dict.
 *
 * ```text
 * in_proj_weight   [3 · dModel, dModel]   queries above keys above values
 * in_proj_bias     [3 · dModel]           may be left out
 * out_proj.weight  [dModel, dModel]
 * out_proj.bias    [dModel]               may be left out
 * ```
 *
 * A layer made with `kdim` or `vdim` has `q_proj_weight` [dModel, dModel], `k_proj_weight` [dModel, kdim] and
 * `v_proj_weight` [dModel, vdim] instead of `in_proj_weight`. Matrices are transposed; a bias may share its numbers
 * with the parameter. Arguments of a layer that are not parameters (`num_heads`, `add_zero_attn`) are not known here.
 *
 * Source: PyTorch, `torch.nn.MultiheadAttention`.
 *
 * @category Models
 * @param parameters - by name; a whole model's too
 * @param module - which layer of a model with more than one, as in `layers.0.self_attn`
 * @returns query [dModel, dModel], key [kdim, dModel], value [vdim, dModel], output [dModel, dModel], and the biases
 *   that are there
 * @throws RangeError if a parameter is missing, has another shape or holds NaN or ±∞, if more than one layer fits, if
 *   the layer adds a learned key and value (`bias_k`, `bias_v`), or if it has parameters that are not read
 * @throws TypeError if a parameter is neither a tensor nor nested arrays nor `{ data, shape }`, or `module` is not a
 *   string
 * @example
 * ```ts
 * import { toNested } from "attention-core";
 * import { projectionsFromPyTorch } from "attention-core/checkpoints";
 *
 * const { query, value } = projectionsFromPyTorch({
 *   in_proj_weight: [[1, 2], [3, 4], [5, 6], [7, 8], [9, 10], [11, 12]],
 *   "out_proj.weight": [[1, 0], [0, 1]],
 * });
 * console.log(toNested(query)); // [ [ 1, 3 ], [ 2, 4 ] ]
 * console.log(toNested(value)); // [ [ 9, 11 ], [ 10, 12 ] ]
 * ```
 */
export function projectionsFromPyTorch(parameters: NamedParameters, module = ""): Projections {
  if (typeof module !== "string") refuseKind(CALLER, "module", "be a string", module);
  const place = module.replace(/[^.]$/, "$&.");
  const layer = layerParameters(CALLER, parameters, place, "out_proj.weight");
  for (const name of ["bias_k", "bias_v"].filter(layer.has)) {
    refuse(CALLER, "parameters", "be of a layer without add_bias_kv", `one with ${name}`);
  }
  checkParts(layer, { together: [["in_proj_bias", "out_proj.bias"]] });
  const output = transpose(layer.matrix("out_proj.weight", "dModel dModel")); // [dOutput, dInput] -> [dInput, dOutput]
  const [query, key, value] = inputMatrices(layer);
  const inputBias = layer.optionalVector("in_proj_bias", "dModelTimes3");
  const [queryBias, keyBias, valueBias] = splitFusedBias(inputBias);
  const outputBias = layer.optionalVector("out_proj.bias", "dModel");
  layer.refuseUnread();
  return { query, key, value, output, queryBias, keyBias, valueBias, outputBias };
}

/** The matrices of queries, keys and values, from one matrix or from three. */
function inputMatrices(layer: LayerParameters): ReturnType<typeof splitFused> {
  if (!layer.has("q_proj_weight")) {
    // [3 · dModel, dModel] -> [dModel, 3 · dModel] -> three of [dModel, dModel]
    return splitFused(transpose(layer.matrix("in_proj_weight", "dModelTimes3 dModel")));
  }
  return [
    // Each [dOutput, dInput] -> [dInput, dOutput]
    transpose(layer.matrix("q_proj_weight", "dModel dModel")),
    transpose(layer.matrix("k_proj_weight", "dModel kdim")),
    transpose(layer.matrix("v_proj_weight", "dModel vdim")),
  ];
}
