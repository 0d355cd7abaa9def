import type { AttentionTrace } from "../attentionTrace.js";
import { checkMask } from "../internal/checks/checkMask.js";
import { checkNames } from "../internal/checks/checkNames.js";
import { didYouMean } from "../internal/checks/didYouMean.js";
import { checkLayerSet } from "./checkLayerSet.js";
import { checkLayout } from "./checkLayout.js";
import { checkWeights } from "./checkWeights.js";
import type { LayerSet, SavedLayer } from "./layerSet.js";
import { layersFromVectors } from "./layersFromVectors.js";
import { layersFromWeights } from "./layersFromWeights.js";
import { layersToSurvey } from "./layersToSurvey.js";
import { tensorOf } from "./lazyLayerOf.js";
import { nameTokens } from "./nameTokens.js";
import { TRACE_INPUT, type TraceInput } from "./traceInput.js";
import { traceOf } from "./traceOf.js";

const CALLER = "traceFrom";

/**
 * A trace of attention that a program already holds: nested arrays, typed arrays with a shape, or tensors of another
 * library.
 *
 * Three axes are read as [head, query, key] and four as [layer, head, query, key]; `axes` names others. Without tokens,
 * their places stand for them if there is a layout, or else their positions.
 *
 * Without weights, they are the softmax of the scores; without scores too, both are computed from queries and keys,
 * softmax(Q·Kᵀ·scale), where `mask` and `causal` hide keys. The label of the source and the notice of the trace then
 * say so, and what was assumed.
 *
 * @category Traces
 * @param input - the weights, the scores, or queries and keys, and what else is known
 * @returns a trace whose layers are decoded, or computed, when they are first read
 * @throws RangeError if shapes do not fit each other or the tokens, the batch has several items, or `attentions` are no
 *   weights
 * @throws TypeError if a part is the wrong kind of thing, or unknown, or `causal` or `scale` is given beside weights or
 *   scores
 * @example
 * ```ts
 * import { traceFrom } from "attention-core/formats";
 *
 * const trace = traceFrom({ tokens: ["it", "was"], attentions: [[1, 0], [0.5, 0.5]] });
 * console.log(trace.layers[0].weights.shape); // [ 1, 2, 2 ]
 *
 * const vectors = { queries: [[0], [Math.log(3)]], keys: [[0], [1]] }; // [token, dHead]
 * const computed = traceFrom({ tokens: ["it", "was"], ...vectors });
 * console.log([...computed.layers[0].weights.data]); // [ 0.5, 0.5, 0.25, 0.75 ]
 * console.log(computed.source.label); // imported, weights computed here from queries and keys
 * ```
 */
export function traceFrom(input: TraceInput): AttentionTrace {
  checkNames(CALLER, "input", input, TRACE_INPUT, didYouMean);
  const { label = "imported", tokens, queryTokens, keyTokens } = input;
  const hasWeights = input.attentions !== undefined || input.scores !== undefined;
  const hasVectors = input.queries !== undefined && input.keys !== undefined;
  const known =
    !hasWeights && hasVectors ? layersFromVectors(input) : { layers: layersFromWeights(input) };
  const { layers } = known;
  const [{ weights, mask }] = layers as readonly [SavedLayer]; // there is at least one
  const layerSet: LayerSet = {
    id: "self",
    label: "self-attention",
    side: weights.shape[1] === weights.shape[2] ? "self" : "cross",
    ...known,
    traceFields: layoutsOf(input, weights.shape),
  };
  checkLayerSet(CALLER, layerSet);
  if (mask !== undefined) checkMask(CALLER, mask, weights.shape);
  const named = nameTokens(CALLER, layerSet, { tokens, queryTokens, keyTokens });
  for (const layer of layersToSurvey(layers)) {
    checkWeights(CALLER, `layer ${layer.name}`, tensorOf(layer.weights));
  }
  return traceOf(CALLER, layerSet, named, label);
}

/** Where the tokens lie; those of self-attention are the same on both sides. */
function layoutsOf(
  { keyLayout, queryLayout, queryTokens }: TraceInput,
  [, queries = 0, keys = 0]: readonly number[],
): Pick<AttentionTrace, "queryLayout" | "keyLayout"> {
  const isSelf = queries === keys && queryTokens === undefined;
  const queriesLayout = queryLayout ?? (isSelf ? keyLayout : undefined);
  if (keyLayout !== undefined) checkLayout(CALLER, "keyLayout", keyLayout, keys);
  if (queriesLayout !== undefined) checkLayout(CALLER, "queryLayout", queriesLayout, queries);
  return {
    ...(queriesLayout === undefined ? {} : { queryLayout: queriesLayout }),
    ...(keyLayout === undefined ? {} : { keyLayout }),
  };
}
