import type { AttentionLayer } from "../../attentionLayer.js";
import type { AttentionTrace } from "../../attentionTrace.js";
import type { Tensor } from "../../shape.js";
import { type Packing, type PutBytes, packNumbers } from "./packNumbers.js";
import {
  HEAD_STAGES,
  type LayerFile,
  MATRIX_STAGES,
  TRACE_FORMAT,
  TRACE_VERSION,
  type TraceFile,
} from "./traceFile.js";

/**
 * A trace as the JSON of our format. Stages that the trace does not have are left out, and so are key tokens
 * that equal the query tokens.
 *
 * Source: docs/attention-trace.md.
 *
 * @param place - takes the bytes of the numbers that have a name, and says where they lie
 */
export function traceFileOf(
  trace: AttentionTrace,
  packing: Packing,
  place: (name: string) => PutBytes,
): TraceFile {
  const { source, notice, queryTokens, keyTokens, textSpans, predictions, layers } = trace;
  const isShared = JSON.stringify(queryTokens) === JSON.stringify(keyTokens);
  return {
    format: TRACE_FORMAT,
    version: TRACE_VERSION,
    source: { kind: source.kind, label: source.label },
    ...(notice === undefined ? {} : { notice }),
    queryTokens,
    ...(isShared ? {} : { keyTokens }),
    ...(textSpans === undefined ? {} : { textSpans }),
    ...(predictions === undefined ? {} : { predictions }),
    layers: layers.map((layer, i) =>
      layerFile(layer, packing, (name) => place(`layers.${i}.${name}`)),
    ),
  };
}

/** One layer. Only its weights may be packed coarsely: other stages are float32 or float16. */
function layerFile(
  layer: AttentionLayer,
  packing: Packing,
  place: (name: string) => PutBytes,
): LayerFile {
  const { label, headLabels, headDescriptions, weights, mask, projections } = layer;
  const exact = {
    ...packing,
    numbers: packing.numbers === "float32" ? "float32" : "float16",
  } as const;
  const pack = (name: string, tensor: Tensor) => packNumbers(tensor, exact, place(name));
  const packAll = (tensors: readonly (readonly [string, Tensor | undefined])[], path = "") =>
    Object.fromEntries(
      tensors.flatMap(([name, tensor]) =>
        tensor === undefined ? [] : [[name, pack(path + name, tensor)] as const],
      ),
    );
  const stages = [...HEAD_STAGES, ...MATRIX_STAGES].map((name) => [name, layer[name]] as const);
  return {
    label,
    headLabels,
    ...(headDescriptions === undefined ? {} : { headDescriptions }),
    weights: packNumbers(weights, packing, place("weights")),
    ...packAll(stages),
    ...(mask === undefined
      ? {}
      : { mask: { shape: mask.shape, type: "uint8", ...place("mask")("", "uint8", mask.data) } }),
    ...(projections === undefined
      ? {}
      : { projections: packAll(Object.entries(projections), "projections.") }),
  };
}
