import { type AttentionTrace, TRACE_ORIGINS } from "../attentionTrace.js";
import { checkCount } from "../internal/checks/checkCount.js";
import { checkObject } from "../internal/checks/checkObject.js";
import { isArray } from "../internal/checks/isArray.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { quote } from "../internal/quote.js";
import { checkAblate } from "./checkAblate.js";
import { checkLayer } from "./checkLayer.js";
import { checkLayout } from "./checkLayout.js";
import { checkPredictions } from "./checkPredictions.js";
import { checkSpans } from "./checkSpans.js";
import { checkString } from "./checkString.js";
import { checkStrings } from "./checkStrings.js";
import { field, listOf } from "./field.js";

const CALLER = "checkTrace";

/**
 * Refuses a trace that contradicts itself: tensors that do not fit the tokens or each other. Learned matrices are not
 * checked, nor whether the places of tokens are in their text.
 *
 * @category Traces
 * @param trace - a trace, typically from outside; the shapes of its stages are those of `AttentionLayer`
 * @param layer - the layer about to be read, counted from 0; all of them when left out
 * @param head - the head of that layer about to be read, counted from 0: the weights of no other are looked at one by
 *   one, which takes a while if there are millions; all of them when left out
 * @returns nothing; the trace can be read without further checks
 * @throws RangeError if there is no layer, the kind of the source is unknown, a shape does not fit, a list has not one
 *   entry per head, promptTokens is not a count, a layout has not one place per token, a weight is not finite,
 *   predictions are not one list per query, of probabilities in falling order, or a head that was switched off is not
 *   in the trace
 * @throws TypeError if `trace` or a part of it is missing or the wrong kind of thing
 * @example
 * ```ts
 * import { tensor } from "attention-core";
 * import { checkTrace } from "attention-core/formats";
 *
 * checkTrace({
 *   source: { kind: "imported", label: "two tokens from my model" },
 *   queryTokens: ["it", "was"],
 *   keyTokens: ["it", "was"],
 *   layers: [{ label: "layer 0", headLabels: ["head 0"], weights: tensor([[[1, 0], [0.5, 0.5]]]) }],
 * });
 * ```
 */
export function checkTrace(trace: AttentionTrace, layer?: number, head?: number): void {
  checkObject(CALLER, "trace", trace);
  checkStrings(CALLER, "queryTokens", trace.queryTokens);
  checkStrings(CALLER, "keyTokens", trace.keyTokens);
  checkString(CALLER, "source.label", field(trace.source, "label"));
  if (trace.notice !== undefined) checkString(CALLER, "notice", trace.notice);
  if (trace.textSpans !== undefined) checkSpans(trace.textSpans);
  if (trace.promptTokens !== undefined) checkCount(CALLER, "promptTokens", trace.promptTokens, 1);
  const { queryLayout, keyLayout } = trace;
  if (queryLayout !== undefined) {
    checkLayout(CALLER, "queryLayout", queryLayout, trace.queryTokens.length);
  }
  if (keyLayout !== undefined) checkLayout(CALLER, "keyLayout", keyLayout, trace.keyTokens.length);
  if (trace.predictions !== undefined) {
    checkPredictions(CALLER, trace.predictions, trace.queryTokens.length);
  }
  const { kind } = trace.source;
  checkString(CALLER, "source.kind", kind);
  if (!TRACE_ORIGINS.includes(kind)) {
    refuse(CALLER, "source.kind", `be one of ${TRACE_ORIGINS.join(", ")}`, quote(kind));
  }
  if (!isArray(trace.layers)) {
    refuseKind(CALLER, "layers", "be an array", trace.layers);
  }
  if (trace.layers.length === 0) refuse(CALLER, "layers", "have at least one entry", "none");
  if (trace.ablate !== undefined) {
    // Layers that are read later may be anything until then.
    const headsOf = (index: number) => listOf(field(trace.layers[index], "headLabels")).length;
    checkAblate(CALLER, trace.ablate, trace.layers.length, headsOf);
  }
  if (layer !== undefined) checkCount(CALLER, "layer", layer, 0);
  if (head !== undefined) checkCount(CALLER, "head", head, 0);
  const wanted = layer === undefined ? [...trace.layers.keys()] : [layer];
  for (const index of wanted) checkLayer(trace, trace.layers[index], `layers[${index}]`, head);
}
