import { describeValue } from "../checks/describeValue.js";
import { hasShape } from "../checks/hasShape.js";
import { hasStages } from "../checks/hasStages.js";
import { isArray } from "../checks/isArray.js";
import { isCount } from "../checks/isCount.js";
import { isListOf } from "../checks/isListOf.js";
import { readable } from "../checks/readable.js";
import { refuse } from "../checks/refuse.js";
import { D_MODEL, HEADS, LAYERS, VOCABULARY } from "./inductionNetwork.js";
import type { InductionTrace } from "./inductionTrace.js";

/** The lengths of those axes of a layer that do not depend on the text. */
const LENGTHS = {
  heads: HEADS,
  dInput: 2 * D_MODEL,
  dHead: D_MODEL / HEADS,
  dValue: D_MODEL / HEADS,
  dOutput: D_MODEL,
} as const;

/**
 * Refuses anything but a trace of the network that copies. It is recognised by the shapes of everything that sums and
 * next rows are made from, since a trace may be a copy from a worker.
 */
export function checkInductionTrace(caller: string, trace: InductionTrace): void {
  if (isInductionTrace(trace)) return;
  const must = "be of the network that copies";
  refuse(caller, "trace", must, describeValue(trace), TypeError);
}

function isInductionTrace(trace: unknown): boolean {
  const { text, queryTokens, textSpans, symbols, predictions, layers, logits, network } = Object(
    readable(trace),
  );
  if (typeof text !== "string" || !isListOf(isText, queryTokens)) return false;
  const tokens = queryTokens.length;
  return (
    isListOf(isSymbol, symbols, tokens) &&
    isListOf(isArray, textSpans, tokens) &&
    isListOf(isArray, predictions, tokens) &&
    isListOf((layer) => isLayer(layer, tokens), layers, LAYERS) &&
    hasShape(logits, [tokens, VOCABULARY]) &&
    hasShape(Object(readable(network)).embedding, [VOCABULARY, D_MODEL]) &&
    hasShape(network.unembedding, [D_MODEL, VOCABULARY])
  );
}

function isLayer(layer: unknown, tokens: number): boolean {
  const { query, key, value, output } = Object(readable(Object(readable(layer)).projections));
  return (
    [query, key, value].every((matrix) => hasShape(matrix, [2 * D_MODEL, D_MODEL])) &&
    hasShape(output, [D_MODEL, D_MODEL]) &&
    hasStages(layer, { ...LENGTHS, queries: tokens, keys: tokens })
  );
}

const isText = (value: unknown) => typeof value === "string";
const isSymbol = (value: unknown) => isCount(value) && value < VOCABULARY;
