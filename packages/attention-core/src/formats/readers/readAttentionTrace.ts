import type { AttentionLayer } from "../../attentionLayer.js";
import { type AttentionTrace, TRACE_ORIGINS } from "../../attentionTrace.js";
import type { Projections } from "../../projections.js";
import type { Shape, Tensor } from "../../shape.js";
import type { Opened } from "../containers/opened.js";
import type { Family, FamilyLayer, Readable, Reading } from "../family.js";
import { field, fieldsOf } from "../field.js";
import { refuseData } from "../refuseData.js";
import { HEAD_STAGES, MATRIX_STAGES, TRACE_FORMAT, TRACE_VERSION } from "../traceFile/traceFile.js";
import { unpackNumbers } from "../traceFile/unpackNumbers.js";
import { textsOf } from "./textsOf.js";

/**
 * Our own format, in JSON or as a safetensors file with that JSON beside its tensors.
 *
 * Source: docs/attention-trace.md.
 */
export function readAttentionTrace({ value }: Opened): Reading {
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
  const family: Family = {
    id: "trace",
    label: "attention",
    side: "cross", // whose tokens are which is known
    queryTokens,
    keyTokens,
    ...(typeof notice === "string" ? { notice } : {}),
    more: moreOf(file),
    layers: layers.map((layer, i) => layerOf(layer, i, value)),
  };
  return { families: [family] };
}

function tokensOf(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.length === 0) return value;
  return textsOf(value) ?? refuseData(name, "be a list of texts", typeof value);
}

/** Where the numbers come from, and where the tokens stand in the text. */
function moreOf(file: unknown): Pick<AttentionTrace, "source" | "textSpans"> {
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
  return { source: { kind: known, label }, ...(Array.isArray(spans) ? { textSpans: spans } : {}) };
}

function layerOf(layer: unknown, i: number, tensors: unknown): FamilyLayer {
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
  const learned = fieldsOf(projections).map(
    ([name]) => [name, unpack(name, projections, `projections.${name}`)] as const,
  );
  const more: Partial<AttentionLayer> = {
    ...Object.fromEntries(known(matrices)),
    ...(descriptions === undefined ? {} : { headDescriptions: descriptions }),
    // Which matrices there are is what was written; a viewer asks for each by its name.
    ...(learned.length === 0
      ? {}
      : { projections: Object.fromEntries(known(learned)) as unknown as Projections }),
  };
  return {
    name: label,
    heads,
    weights,
    stages: Object.fromEntries(stages.filter(([, stage]) => stage !== undefined)),
    ...(mask === undefined
      ? {}
      : { mask: { shape: mask.shape, data: Uint8Array.from(mask.floats()) } }),
    more,
  };
}

/** The tensors of those that are there. */
function known(
  parts: readonly (readonly [string, Readable | undefined])[],
): [string, Tensor<Shape>][] {
  return parts.flatMap(([name, part]) =>
    part === undefined ? [] : [[name, { shape: part.shape, data: part.floats() }]],
  );
}
