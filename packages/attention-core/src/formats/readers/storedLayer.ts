import type { AttentionLayer } from "../../attentionLayer.js";
import { field } from "../field.js";
import type { Readable, SavedLayer } from "../layerSet.js";
import { refuseData } from "../refuseData.js";
import { HEAD_STAGES, MATRIX_STAGES } from "../traceFile/traceFile.js";
import { unpackNumbers } from "../traceFile/unpackNumbers.js";
import { knownStages } from "./knownStages.js";
import { storedHeadStages } from "./storedHeadStages.js";
import { storedProjections } from "./storedProjections.js";
import { textsOf } from "./textsOf.js";

/**
 * One layer of our own format.
 *
 * ```text
 * {
 *   label, headLabels, headDescriptions,
 *   weights, scores, scaledScores, maskedScores: [head, query, key]
 *   queries: [head, query, dHead], keys: [head, key, dHead], values: [head, key, dValue]
 *   headOutputs: [head, query, dValue], mask: [query, key] or with the heads in front
 *   inputs: [query, dInput], concatenated: [query, heads · dValue], output: [query, dOutput]
 *   projections: { query, key, value, output, … }
 *   headStages: for each head null, or the stages of that head alone without the axis of heads
 * }
 * ```
 *
 * All but the label, the head labels and the weights may be missing.
 *
 * Source: docs/attention-trace.md.
 *
 * @param tensors - the file, where numbers lie in tensors beside the JSON
 */
export function storedLayer(layer: unknown, i: number, tensors: unknown): SavedLayer {
  const unpack = (name: string, from = layer, path = name): Readable | undefined => {
    const stored = field(from, name);
    return stored === undefined
      ? undefined
      : unpackNumbers(`layers[${i}].${path}`, stored, tensors);
  };
  const weights = unpack("weights");
  const label = field(layer, "label");
  const heads = textsOf(field(layer, "headLabels"));
  if (weights === undefined || typeof label !== "string" || heads?.length !== weights.shape[0]) {
    return refuseData(`layers[${i}]`, "have weights, a label and a label for each head", "others");
  }
  const descriptions = textsOf(field(layer, "headDescriptions"));
  const mask = unpack("mask");
  const stages = HEAD_STAGES.map((name) => [name, unpack(name)] as const);
  const matrices = MATRIX_STAGES.map((name) => [name, unpack(name)] as const);
  const projections = field(layer, "projections");
  const projectionOf = (name: string) => unpack(name, projections, `projections.${name}`);
  const storedHeads = field(layer, "headStages");
  const layerFields: Partial<AttentionLayer> = {
    ...Object.fromEntries(knownStages(matrices)),
    ...(descriptions === undefined ? {} : { headDescriptions: descriptions }),
    ...(projections === undefined
      ? {}
      : { projections: storedProjections(`layers[${i}].projections`, projectionOf) }),
    ...(storedHeads === undefined
      ? {}
      : { headStages: storedHeadStages(`layers[${i}]`, storedHeads, weights.shape, unpack) }),
  };
  return {
    name: label,
    heads,
    weights,
    stages: Object.fromEntries(stages.filter(([, stage]) => stage !== undefined)),
    ...(mask === undefined
      ? {}
      : { mask: { shape: mask.shape, data: Uint8Array.from(mask.floats()) } }),
    layerFields,
  };
}
