import type { AttentionLayer } from "../../attentionLayer.js";
import type { AttentionTrace } from "../../attentionTrace.js";
import type { HeadStages } from "../../headStages.js";
import type { Tensor } from "../../shape.js";
import type { TokenLayout } from "../../tokenLayout.js";
import { type Packing, type PutBytes, packNumbers } from "./packNumbers.js";
import {
  HEAD_STAGES,
  type HeadFile,
  type LayerFile,
  MATRIX_STAGES,
  TRACE_FORMAT,
  TRACE_VERSION,
  type TraceFile,
} from "./traceFile.js";

/** How to write the weights, and all else: each stage of scores, and each of vectors. */
export interface TracePacking extends Packing {
  /** How to write scores, which may be −∞: no type of whole numbers has that. */
  readonly scores: "float32" | "float16";
  /** How to write queries, keys, values, outputs and learned matrices. */
  readonly vectors: "float32" | "float16" | "int8";
}

/** Stages whose numbers may be −∞. */
const SCORES = new Set(["scores", "scaledScores", "maskedScores"]);

/**
 * A trace as the JSON of our format. Stages that the trace does not have are left out, and so are key tokens that equal
 * the query tokens.
 *
 * Source: docs/attention-trace.md.
 *
 * @param packing - how exact each kind of number is
 * @param putInto - takes the bytes of the numbers that have a name, and says where they lie
 */
export function traceFileOf(
  trace: AttentionTrace,
  packing: TracePacking,
  putInto: (name: string) => PutBytes,
): TraceFile {
  const { source, notice, queryTokens, keyTokens, promptTokens, textSpans, layers } = trace;
  const { predictions, ablate, queryLayout, keyLayout } = trace;
  // Self-attention has the same tokens on both sides; they are written once.
  const isShared = JSON.stringify(queryTokens) === JSON.stringify(keyTokens);
  return {
    format: TRACE_FORMAT,
    version: TRACE_VERSION,
    source: { kind: source.kind, label: source.label },
    ...(notice === undefined ? {} : { notice }),
    queryTokens,
    ...(isShared ? {} : { keyTokens }),
    ...(promptTokens === undefined ? {} : { promptTokens }),
    ...(textSpans === undefined ? {} : { textSpans }),
    ...(predictions === undefined ? {} : { predictions }),
    ...(ablate === undefined ? {} : { ablate: ablate.map(({ layer, head }) => ({ layer, head })) }),
    ...(queryLayout === undefined ? {} : { queryLayout: savedLayout(queryLayout) }),
    ...(keyLayout === undefined ? {} : { keyLayout: savedLayout(keyLayout) }),
    layers: layers.map((layer, i) =>
      layerFile(layer, packing, (name) => putInto(`layers.${i}.${name}`)),
    ),
  };
}

/** A layout without a picture that only the page has which made its address. */
function savedLayout(layout: TokenLayout): TokenLayout {
  return "image" in layout && layout.image?.startsWith("blob:")
    ? { ...layout, image: undefined }
    : layout;
}

/**
 * One layer. Only its weights may be `uint8` or `sparse`: scores may be −∞, which only floats have, and vectors have
 * components below 0.
 */
function layerFile(
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
