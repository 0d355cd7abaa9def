import { checkCount } from "../internal/checks/checkCount.js";
import type { CheckpointLayer } from "./checkpointLayer.js";
import { checkLayerConfig } from "./internal/checkLayerConfig.js";
import { checkParts } from "./internal/checkParts.js";
import { distanceParametersOf } from "./internal/distanceParametersOf.js";
import { familyOf } from "./internal/familyOf.js";
import { layerNorms } from "./internal/layerNorms.js";
import { layerParameters } from "./internal/layerParameters.js";
import { layerProjections } from "./internal/layerProjections.js";
import { modelKindOf } from "./internal/modelKindOf.js";
import { parametersByName } from "./internal/parametersByName.js";
import { relativeTableOf } from "./internal/relativeTableOf.js";
import type { LayerConfig } from "./layerConfig.js";
import type { NamedParameters } from "./namedParameters.js";

const CALLER = "layerFromCheckpoint";

/**
 * The attention of one layer of a model, recognised by the names of its parameters: those of BERT, RoBERTa, ELECTRA,
 * DeBERTa 2 and 3, ViT, DistilBERT, ALBERT, ModernBERT, GPT-2, GPT-J, GPT-NeoX, Pythia, BLOOM, Falcon, OPT, BART,
 * Whisper, CLIP, T5, Phi-2, Phi-3 and Llama in Hugging Face's files, and those of Llama in Meta's own. Norms of queries
 * and keys and sinks come with it as options.
 *
 * Mistral, Mixtral, Qwen 2 and 3, GLM-4, Gemma 1 to 3, gpt-oss, Cohere, ERNIE 4.5 and Helium have the names of Llama, and
 * not all of them rotate the same columns; Falcon has those of BLOOM and rotates columns, unless it has `alibi`.
 * `modelType` says which it is, and other models of these names are refused.
 *
 * A parameter of the layer's attention that is not understood is refused by its name, and so is one that is missing
 * where all models of these names, or of this `modelType`, have it: without it the result would be wrong.
 *
 * Source: Hugging Face Transformers, the `modeling` file of each; Meta, `llama/model.py`.
 *
 * @category Models
 * @param parameters - of the whole model, by name
 * @param layer - which layer, counted from 0
 * @param config - heads, keyValueHeads, modelType, alibi, part
 * @returns the family, projections, and options of `multiHeadAttention`
 * @throws RangeError if no family has such names, `modelType` is not a known one of Llama's or BLOOM's, more than one
 *   layer fits, a parameter is missing, not understood, of another shape or not finite, or the heads do not divide what
 *   they should
 * @throws TypeError if an argument is the wrong kind of thing
 * @example
 * ```ts
 * import { layerFromCheckpoint } from "attention-core/checkpoints";
 *
 * const { family, options } = layerFromCheckpoint({
 *   "model.layers.0.self_attn.q_proj.weight": [[1, 2], [3, 4]],
 *   "model.layers.0.self_attn.k_proj.weight": [[5, 6]],
 *   "model.layers.0.self_attn.v_proj.weight": [[7, 8]],
 *   "model.layers.0.self_attn.o_proj.weight": [[1, 0], [0, 1]],
 * }, 0, { heads: 2, modelType: "llama" });
 * console.log(family, options.keyValueHeads, options.rotary); // Llama 1 { layout: 'halves' }
 * ```
 */
export function layerFromCheckpoint(
  parameters: NamedParameters,
  layer: number,
  config: LayerConfig,
): CheckpointLayer {
  checkCount(CALLER, "layer", layer, 0);
  checkLayerConfig(CALLER, config);
  const { heads, part, modelType } = config;
  const present = parametersByName(CALLER, parameters);
  const { family, start } = familyOf(CALLER, [...present.keys()], layer, part, modelType);
  const kind = modelKindOf(CALLER, family, modelType);
  const parametersOfLayer = layerParameters(CALLER, present, start, `${family.output}.weight`);
  checkParts(parametersOfLayer, kind);
  const { projections, keyValueHeads } = layerProjections(
    CALLER,
    parametersOfLayer,
    family,
    config,
  );
  const dHead = projections.query.shape[1] / heads;
  const norms = layerNorms(parametersOfLayer, dHead, kind.isGainLessOne);
  const sinks = parametersOfLayer.optionalVector("sinks", "heads", { heads });
  const relativeTable = relativeTableOf(CALLER, present, parametersOfLayer, family, config);
  const dInput = projections.query.shape[0];
  const distances = distanceParametersOf(CALLER, present, parametersOfLayer, dInput);
  parametersOfLayer.refuseUnread();
  return {
    family: family.name,
    projections,
    options: {
      heads,
      keyValueHeads,
      ...norms,
      ...(kind.layout && !config.alibi && { rotary: { layout: kind.layout } }),
      ...(family.scale && { scale: family.scale }),
      ...(sinks && { sinks }),
    },
    ...(relativeTable && { relativeTable }),
    ...(distances && { distances }),
  };
}
