import { checkCount } from "../internal/checks/checkCount.js";
import { transpose } from "../internal/transpose.js";
import type { Projections } from "../projections.js";
import { layerParameters } from "./internal/layerParameters.js";
import type { NamedParameters } from "./namedParameters.js";

const CALLER = "projectionsFromBert";

/**
 * The projections of one layer of a BERT, under the names of Hugging Face; RoBERTa and ELECTRA have the same.
 *
 * ```text
 * encoder.layer.N.attention.self.query.weight     [dModel, dInput]
 * encoder.layer.N.attention.self.key.weight       [dModel, dInput]
 * encoder.layer.N.attention.self.value.weight     [dModel, dInput]
 * encoder.layer.N.attention.output.dense.weight   [dInput, dModel]
 * ```
 *
 * and a `bias` for each: [dModel], and [dInput] that of `output.dense`. dInput is dModel unless heads were pruned. The
 * name of the model may stand in front, as in `bert.encoder`. Matrices are transposed; a bias may share its numbers
 * with the parameter.
 *
 * Source: Devlin et al. 2018, section 3; Hugging Face Transformers, `BertAttention`.
 *
 * @category Models
 * @param parameters - of the whole model, by name
 * @param layer - which layer, counted from 0
 * @returns query, key and value [dInput, dModel], output [dModel, dInput], and the bias of each
 * @throws RangeError if a parameter is missing, has another shape or holds NaN or ±∞, if the layer has parameters that
 *   are not read, or if the parameters are of more than one model
 * @throws TypeError if a parameter is neither a tensor nor nested arrays nor `{ data, shape }`, or `layer` is not a
 *   number
 * @example
 * ```ts
 * import { toNested } from "attention-core";
 * import { projectionsFromBert } from "attention-core/checkpoints";
 *
 * const place = "bert.encoder.layer.0.attention";
 * const weight = [[1, 2], [3, 4]];
 * const { query, queryBias } = projectionsFromBert({
 *   [`${place}.self.query.weight`]: weight,
 *   [`${place}.self.query.bias`]: [5, 6],
 *   [`${place}.self.key.weight`]: weight,
 *   [`${place}.self.key.bias`]: [0, 0],
 *   [`${place}.self.value.weight`]: weight,
 *   [`${place}.self.value.bias`]: [0, 0],
 *   [`${place}.output.dense.weight`]: weight,
 *   [`${place}.output.dense.bias`]: [0, 0],
 * }, 0);
 * console.log(toNested(query), toNested(queryBias)); // [ [ 1, 3 ], [ 2, 4 ] ] [ 5, 6 ]
 * ```
 */
export function projectionsFromBert(parameters: NamedParameters, layer: number): Projections {
  checkCount(CALLER, "layer", layer, 0);
  const place = `encoder.layer.${layer}.attention.`;
  const parametersOfLayer = layerParameters(CALLER, parameters, place, "self.query.weight");
  const { matrix, vector } = parametersOfLayer;
  const projections = {
    // Each [dOutput, dInput] -> [dInput, dOutput]
    query: transpose(matrix("self.query.weight", "dModel dInput")),
    key: transpose(matrix("self.key.weight", "dModel dInput")),
    value: transpose(matrix("self.value.weight", "dModel dInput")),
    output: transpose(matrix("output.dense.weight", "dInput dModel")),
    queryBias: vector("self.query.bias", "dModel"),
    keyBias: vector("self.key.bias", "dModel"),
    valueBias: vector("self.value.bias", "dModel"),
    outputBias: vector("output.dense.bias", "dInput"),
  };
  parametersOfLayer.refuseUnread();
  return projections;
}
