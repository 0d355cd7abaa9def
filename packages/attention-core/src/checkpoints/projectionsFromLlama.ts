import { checkCount } from "../internal/checks/checkCount.js";
import { transpose } from "../internal/transpose.js";
import type { Projections } from "../projections.js";
import { checkParts } from "./internal/checkParts.js";
import { layerParameters } from "./internal/layerParameters.js";
import type { NamedParameters } from "./namedParameters.js";

const CALLER = "projectionsFromLlama";

/**
 * The projections of one layer of a Llama, under the names of Hugging Face; Mistral, Gemma and Qwen have the same.
 *
 * ```text
 * layers.N.self_attn.q_proj.weight   [heads · dHead, dInput]
 * layers.N.self_attn.k_proj.weight   [keyValueHeads · dHead, dInput]
 * layers.N.self_attn.v_proj.weight   [keyValueHeads · dHead, dInput]
 * layers.N.self_attn.o_proj.weight   [dInput, heads · dHead]
 * ```
 *
 * and a `bias` for each that has one. The name of the model may stand in front, as in `model.layers`. Matrices are
 * transposed; those of keys and values stay as narrow as they are. Run the layer with `causal: true`, its `heads` and
 * `keyValueHeads`, and `rotary: { layout: "halves" }` with its base. Where a model does more (Gemma 2 caps its scores
 * and scales them by a number of its own, Llama 3.1 rescales its angles), these matrices alone are not the layer. A
 * layer with more parameters (`q_norm`, `k_norm` of Qwen 3, `sinks` of gpt-oss) is refused: `layerFromCheckpoint` reads
 * those.
 *
 * Source: Touvron et al. 2023 (Llama 2), section 2.2; Hugging Face Transformers, `LlamaAttention`.
 *
 * @category Models
 * @param parameters - of the whole model, by name
 * @param layer - which layer, counted from 0
 * @returns query [dInput, heads · dHead], key and value [dInput, keyValueHeads · dHead], output [heads · dHead,
 *   dInput], and the biases that are there
 * @throws RangeError if a parameter is missing, has another shape or holds NaN or ±∞, if the layer has parameters that
 *   are not read, or if the parameters are of more than one model
 * @throws TypeError if a parameter is neither a tensor nor nested arrays nor `{ data, shape }`, or `layer` is not a
 *   number
 * @example
 * ```ts
 * import { toNested } from "attention-core";
 * import { projectionsFromLlama } from "attention-core/checkpoints";
 *
 * const { query, key } = projectionsFromLlama({
 *   "model.layers.0.self_attn.q_proj.weight": [[1, 2], [3, 4]],
 *   "model.layers.0.self_attn.k_proj.weight": [[5, 6]],
 *   "model.layers.0.self_attn.v_proj.weight": [[7, 8]],
 *   "model.layers.0.self_attn.o_proj.weight": [[1, 0], [0, 1]],
 * }, 0);
 * console.log(toNested(query), toNested(key)); // [ [ 1, 3 ], [ 2, 4 ] ] [ [ 5 ], [ 6 ] ]
 * ```
 */
export function projectionsFromLlama(parameters: NamedParameters, layer: number): Projections {
  checkCount(CALLER, "layer", layer, 0);
  const place = `layers.${layer}.self_attn.`;
  const parametersOfLayer = layerParameters(CALLER, parameters, place, "o_proj.weight");
  const { matrix, optionalVector } = parametersOfLayer;
  checkParts(parametersOfLayer, { together: [["q_proj.bias", "k_proj.bias", "v_proj.bias"]] });
  const projections = {
    // Each [dOutput, dInput] -> [dInput, dOutput]
    query: transpose(matrix("q_proj.weight", "dModel dInput")),
    key: transpose(matrix("k_proj.weight", "dKeyValue dInput")),
    value: transpose(matrix("v_proj.weight", "dKeyValue dInput")),
    output: transpose(matrix("o_proj.weight", "dInput dModel")),
    queryBias: optionalVector("q_proj.bias", "dModel"),
    keyBias: optionalVector("k_proj.bias", "dKeyValue"),
    valueBias: optionalVector("v_proj.bias", "dKeyValue"),
    outputBias: optionalVector("o_proj.bias", "dInput"),
  };
  parametersOfLayer.refuseUnread();
  return projections;
}
