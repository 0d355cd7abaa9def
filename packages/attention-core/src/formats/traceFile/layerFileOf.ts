import type { AttentionLayer } from "../../attentionLayer.js";
import type { HeadStages } from "../../headStages.js";
import type { Tensor } from "../../shape.js";
import { packNumbers } from "./packNumbers.js";
import type { PutBytes } from "./putBytes.js";
import { HEAD_STAGES, type HeadFile, type LayerFile, MATRIX_STAGES } from "./traceFile.js";
import type { TracePacking } from "./tracePacking.js";

/** Stages whose numbers may be −∞. */
const SCORES = new Set(["scores", "scaledScores", "maskedScores"]);

/**
 * A layer as the JSON of our format. Only its weights may be `uint8` or `sparse`: scores may be −∞, which only floats have, and vectors have
 * components below 0.
 */
export function layerFileOf(
  layer: AttentionLayer,
  packing: TracePacking,
  putInto: (name: string) => PutBytes,
): LayerFile {
  const { label, headLabels, headDescriptions, weights, mask, projections, headStages } = layer;
  const pack = (name: string, tensor: Tensor) => {
    const numbers = SCORES.has(name) ? packing.scores : packing.vectors;
    return packNumbers(tensor, { ...packing, numbers }, putInto(name));
  };
  const packAll = (tensors: readonly (readonly [string, Tensor | undefined])[], path = "") =>
    Object.fromEntries(
      tensors.flatMap(([name, tensor]) =>
        tensor === undefined ? [] : [[name, pack(path + name, tensor)] as const],
      ),
    );
  const stages = [...HEAD_STAGES, ...MATRIX_STAGES].map((name) => [name, layer[name]] as const);
  const headFileOf = (known: HeadStages | null, head: number): HeadFile | null =>
    known === null
      ? null
      : packAll(
          HEAD_STAGES.map((name) => [name, known[name]] as const),
          `headStages.${head}.`,
        );
  return {
    label,
    headLabels,
    ...(headDescriptions === undefined ? {} : { headDescriptions }),
    weights: packNumbers(weights, packing, putInto("weights")),
    ...packAll(stages),
    ...(mask === undefined
      ? {}
      : { mask: { shape: mask.shape, type: "uint8", ...putInto("mask")("", "uint8", mask.data) } }),
    ...(projections === undefined
      ? {}
      : { projections: packAll(Object.entries(projections), "projections.") }),
    ...(headStages === undefined ? {} : { headStages: headStages.map(headFileOf) }),
  };
}
