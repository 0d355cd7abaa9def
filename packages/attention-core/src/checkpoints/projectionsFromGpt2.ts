import { checkCount } from "../internal/checks/checkCount.js";
import type { Projections } from "../projections.js";
import { layerParameters } from "./internal/layerParameters.js";
import { splitFused, splitFusedBias } from "./internal/splitFused.js";
import type { NamedParameters } from "./namedParameters.js";

const CALLER = "projectionsFromGpt2";

/**
 * The projections of one layer of a GPT-2, under the names of Hugging Face.
 *
 * ```text
 * h.N.attn.c_attn.weight   [dModel, 3 · dModel]   queries, keys and values side by side
 * h.N.attn.c_attn.bias     [3 · dModel]
 * h.N.attn.c_proj.weight   [dModel, dModel]
 * h.N.attn.c_proj.bias     [dModel]
 * ```
 *
 * The name of the model may stand in front, as in `transformer.h`. GPT-2 keeps its matrices as `Conv1D`, [dInput,
 * dOutput] as they are here, so none is transposed, and the output matrix and bias may share their numbers with the
 * parameters. Run the layer with `causal: true`.
 *
 * Source: Radford et al. 2019, section 2.3; Hugging Face Transformers, `GPT2Attention`.
 *
 * @category Models
 * @param parameters - of the whole model, by name
 * @param layer - which layer, counted from 0
 * @returns four matrices [dModel, dModel] and four biases [dModel], or none if the layer has none
 * @throws RangeError if a parameter is missing, has another shape or holds NaN or ±∞, or if the parameters are of more
 *   than one model
 * @throws TypeError if a parameter is neither a tensor nor nested arrays nor `{ data, shape }`, or `layer` is not a
 *   number
 * @example
 * ```ts
 * import { toNested } from "attention-core";
 * import { projectionsFromGpt2 } from "attention-core/checkpoints";
 *
 * const { query, value } = projectionsFromGpt2({
 *   "h.0.attn.c_attn.weight": [[1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12]],
 *   "h.0.attn.c_attn.bias": [0, 0, 0, 0, 0, 0],
 *   "h.0.attn.c_proj.weight": [[1, 0], [0, 1]],
 *   "h.0.attn.c_proj.bias": [0, 0],
 * }, 0);
 * console.log(toNested(query)); // [ [ 1, 2 ], [ 7, 8 ] ]
 * console.log(toNested(value)); // [ [ 5, 6 ], [ 11, 12 ] ]
 * ```
 */
export function projectionsFromGpt2(parameters: NamedParameters, layer: number): Projections {
  checkCount(CALLER, "layer", layer, 0);
  const place = `h.${layer}.attn.`;
  const parametersOfLayer = layerParameters(CALLER, parameters, place, "c_attn.weight");
  const { has, matrix, vector } = parametersOfLayer;
  const hasBiases = has("c_attn.bias") || has("c_proj.bias");
  const biasOf = (name: string, axis: string) => (hasBiases ? vector(name, axis) : undefined);
  const output = matrix("c_proj.weight", "dModel dModel");
  const outputBias = biasOf("c_proj.bias", "dModel");
  const [query, key, value] = splitFused(matrix("c_attn.weight", "dModel dModelTimes3"));
  const fusedBias = biasOf("c_attn.bias", "dModelTimes3");
  const [queryBias, keyBias, valueBias] = splitFusedBias(fusedBias);
  parametersOfLayer.refuseUnread();
  return { query, key, value, output, queryBias, keyBias, valueBias, outputBias };
}
