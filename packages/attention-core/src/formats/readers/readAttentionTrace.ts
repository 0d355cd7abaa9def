import { checkCount } from "../../internal/checks/checkCount.js";
import { isArray } from "../../internal/checks/isArray.js";
import type { OpenedData } from "../containers/openedData.js";
import { field } from "../field.js";
import type { LayerSet, SavedLayer } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { refuseData } from "../refuseData.js";
import { TRACE_FORMAT, TRACE_VERSION } from "../traceFile/traceFile.js";
import { layoutOf } from "./layoutsOf.js";
import { storedAblate } from "./storedAblate.js";
import { storedLayer } from "./storedLayer.js";
import { storedOrigin } from "./storedOrigin.js";
import { storedPredictions } from "./storedPredictions.js";
import { storedSpans } from "./storedSpans.js";
import { textsOf } from "./textsOf.js";

/**
 * Our own format, in JSON or as a safetensors file with that JSON beside its tensors.
 *
 * ```text
 * {
 *   format: "attention-trace", version: 1,
 *   source: { kind, label },
 *   queryTokens: [queries], keyTokens: [keys],        keyTokens absent in self-attention
 *   textSpans: [queries, 2], notice, predictions, ablate,   each optional
 *   layers: one { label, headLabels, weights, … } a layer, as storedLayer reads it
 * }
 * ```
 *
 * Source: docs/attention-trace.md.
 */
export function readAttentionTrace({ value }: OpenedData): Reading {
  const file = field(value, TRACE_FORMAT) ?? value;
  if (field(file, "version") !== TRACE_VERSION) {
    refuseData("version", `be ${TRACE_VERSION}`, field(file, "version"));
  }
  const queryTokens = tokensOf("queryTokens", field(file, "queryTokens"));
  const keys = field(file, "keyTokens");
  const keyTokens = keys === undefined ? queryTokens : tokensOf("keyTokens", keys);
  const layers = layersOf(file, value);
  const notice = field(file, "notice");
  const layerSet: LayerSet = {
    id: "trace",
    label: "attention",
    side: isEndOf(queryTokens, keyTokens) ? "self" : "cross",
    queryTokens,
    keyTokens,
    ...(typeof notice === "string" ? { notice } : {}),
    ...promptTokensOf(file),
    traceFields: {
      source: storedOrigin(file),
      ...storedSpans(file),
      ...storedPredictions(file, queryTokens.length),
      ...storedAblate(file, layers),
      ...layoutOf(file, "queryLayout", queryTokens.length),
      ...layoutOf(file, "keyLayout", keyTokens.length),
    },
    layers,
  };
  return { layerSets: [layerSet] };
}

/** Whether tokens are the last of others, as those that attend are in a text that grows. */
function isEndOf(tokens: readonly string[], others: readonly string[]): boolean {
  const before = others.length - tokens.length;
  return tokens.every((token, i) => token === others[before + i]);
}

function tokensOf(name: string, value: unknown): readonly string[] {
  if (isArray(value) && value.length === 0) return value;
  const got = isArray(value) ? "other entries" : typeof value;
  return textsOf(value) ?? refuseData(name, "be an array of strings", got);
}

function layersOf(file: unknown, tensors: unknown): readonly SavedLayer[] {
  const layers = field(file, "layers");
  if (!isArray(layers)) return refuseData("layers", "be an array", typeof layers);
  return layers.map((layer, i) => storedLayer(layer, i, tensors));
}

/** How many tokens were given before the others were generated, if the file says so. */
function promptTokensOf(file: unknown): Pick<LayerSet, "promptTokens"> {
  const promptTokens = field(file, "promptTokens");
  if (promptTokens === undefined) return {};
  checkCount("readAttention", "promptTokens", promptTokens, 1);
  return { promptTokens };
}
