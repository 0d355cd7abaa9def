import { TRACE_ORIGINS } from "../../attentionTrace.js";
import { checkCount } from "../../internal/checks/checkCount.js";
import { checkAblate } from "../checkAblate.js";
import { checkPredictions } from "../checkPredictions.js";
import type { OpenedData } from "../containers/openedData.js";
import type { Family, Reading } from "../family.js";
import { field } from "../field.js";
import { refuseData } from "../refuseData.js";
import { TRACE_FORMAT, TRACE_VERSION } from "../traceFile/traceFile.js";
import { layoutOf } from "./layoutsOf.js";
import { storedLayer } from "./storedLayer.js";
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
  const layers = field(file, "layers");
  if (!Array.isArray(layers)) return refuseData("layers", "be a list", typeof layers);
  const notice = field(file, "notice");
  const promptTokens = field(file, "promptTokens") as number | undefined; // anything else is no count
  if (promptTokens !== undefined) checkCount("readAttention", "promptTokens", promptTokens, 1);
  const stored = layers.map((layer, i) => storedLayer(layer, i, value));
  const ablate = field(file, "ablate");
  if (ablate !== undefined) {
    const headsOf = (layer: number) => stored[layer]!.weights.shape[0]!; // below their number, and of 3 axes
    checkAblate("readAttention", ablate, stored.length, headsOf);
  }
  const family: Family = {
    id: "trace",
    label: "attention",
    side: "cross", // whose tokens are which is known
    queryTokens,
    keyTokens,
    ...(typeof notice === "string" ? { notice } : {}),
    ...(promptTokens === undefined ? {} : { promptTokens }),
    more: {
      ...moreOf(file, queryTokens.length),
      ...(ablate === undefined ? {} : { ablate }),
      ...layoutOf(file, "queryLayout", queryTokens.length),
      ...layoutOf(file, "keyLayout", keyTokens.length),
    },
    layers: stored,
  };
  return { families: [family] };
}

function tokensOf(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.length === 0) return value;
  return textsOf(value) ?? refuseData(name, "be a list of texts", typeof value);
}

/** Where the numbers come from, where the tokens stand in the text, and what comes next. */
function moreOf(file: unknown, queries: number): NonNullable<Family["more"]> {
  const source = field(file, "source");
  const kind = field(source, "kind");
  const label = field(source, "label");
  const known = TRACE_ORIGINS.find((origin) => origin === kind);
  if (known === undefined || typeof label !== "string") {
    return refuseData("source", `have a kind (${TRACE_ORIGINS.join(", ")}) and a label`, `${kind}`);
  }
  const spans = field(file, "textSpans");
  const isSpan = (span: unknown) =>
    Array.isArray(span) && span.length === 2 && span.every(Number.isSafeInteger);
  if (spans !== undefined && !(Array.isArray(spans) && spans.every(isSpan))) {
    refuseData("textSpans", "be pairs of whole numbers", "others");
  }
  const predictions = field(file, "predictions");
  if (predictions !== undefined) checkPredictions("readAttention", predictions, queries);
  return {
    source: { kind: known, label },
    ...(Array.isArray(spans) ? { textSpans: spans } : {}),
    ...(predictions === undefined ? {} : { predictions }),
  };
}
