import type { AttentionLayer } from "./attentionLayer.js";
import type { AttentionTrace } from "./attentionTrace.js";
import { checkMask } from "./checkMask.js";
import { checkShapes } from "./checkShapes.js";
import { checkObject, kindOf, refuse } from "./checks.js";

const CALLER = "checkTrace";
const KINDS: readonly unknown[] = ["toy", "trained", "imported"];

/** The axes of every stage that a layer may hold; only the weights must be there. */
const STAGE_AXES = {
  weights: "heads queries keys",
  inputs: "? queries dInput",
  queries: "? heads queries dHead",
  keys: "? heads keys dHead",
  values: "? heads keys dValue",
  scores: "? heads queries keys",
  scaledScores: "? heads queries keys",
  maskedScores: "? heads queries keys",
  headOutputs: "? heads queries dValue",
  concatenated: "? queries dValues",
  output: "? queries dOutput",
} as const;

/**
 * Refuses a trace that contradicts itself: tensors that do not fit the tokens or each other. Learned
 * matrices and the places of tokens in a text are not looked at.
 *
 * @category Traces
 * @param trace - a trace, typically from outside
 * @param layer - the layer about to be read, counted from 0; all of them when left out
 * @throws RangeError if there is no layer, the kind of the source is unknown, a shape does not fit, a list
 *   has not one entry per head, or a weight is not finite
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
export function checkTrace(trace: AttentionTrace, layer?: number): void {
  checkStrings("queryTokens", trace?.queryTokens);
  checkStrings("keyTokens", trace.keyTokens);
  checkString("source.label", trace.source?.label);
  if (trace.notice !== undefined) checkString("notice", trace.notice);
  if (!KINDS.includes(trace.source.kind)) {
    refuse(CALLER, "source.kind", `be one of ${KINDS.join(", ")}`, trace.source.kind);
  }
  if (!Array.isArray(trace.layers)) {
    refuse(CALLER, "layers", "be an array", kindOf(trace.layers), TypeError);
  }
  if (trace.layers.length === 0) refuse(CALLER, "layers", "be at least 1", 0);
  const wanted = layer === undefined ? [...trace.layers.keys()] : [layer];
  for (const index of wanted) checkLayer(trace, trace.layers[index], `layers[${index}]`);
}

/** Refuses what is not text. */
function checkString(name: string, value: unknown): void {
  if (typeof value !== "string") refuse(CALLER, name, "be a string", kindOf(value), TypeError);
}

/** Refuses what are not strings, or not one for each of so many heads. */
function checkStrings(name: string, strings: unknown, heads?: number): void {
  if (!Array.isArray(strings) || !strings.every((entry) => typeof entry === "string")) {
    const got = Array.isArray(strings) ? "other entries" : kindOf(strings);
    refuse(CALLER, name, "be an array of strings", got, TypeError);
  }
  if (strings.length !== (heads ?? strings.length)) {
    refuse(CALLER, name, `have ${heads} entries, one per head`, strings.length);
  }
}

/** Refuses a layer that does not fit the tokens, or whose stages do not fit each other. */
function checkLayer(trace: AttentionTrace, layer: AttentionLayer | undefined, path: string): void {
  checkObject(CALLER, path, layer);
  const { label, weights, headLabels, headDescriptions, mask } = layer;
  const stages = Object.entries(STAGE_AXES).map(([stage, axes]) => [
    `${path}.${stage}`,
    [layer[stage as keyof typeof STAGE_AXES], axes], // the keys are no others
  ]);
  const lengths = { queries: trace.queryTokens.length, keys: trace.keyTokens.length };
  checkShapes(CALLER, Object.fromEntries(stages), lengths);
  if (mask !== undefined) checkMask(CALLER, mask, weights.shape, `${path}.mask`);
  checkString(`${path}.label`, label);
  checkStrings(`${path}.headLabels`, headLabels, weights.shape[0]);
  if (headDescriptions !== undefined) {
    checkStrings(`${path}.headDescriptions`, headDescriptions, weights.shape[0]);
  }
  const at = weights.data.findIndex((weight) => !Number.isFinite(weight));
  if (at >= 0) {
    refuse(CALLER, `${path}.weights`, "be finite", `${weights.data[at]} at entry ${at}`);
  }
}
