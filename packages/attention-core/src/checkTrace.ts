import { describeShape } from "./shape.js";
import type { Shape } from "./tensor.js";
import type { AttentionLayer, AttentionTrace } from "./trace.js";

/** The axes of every stage; a name that is not in `lengths` below may have any length. */
const STAGE_AXES = {
  weights: ["heads", "queries", "keys"],
  inputs: ["queries", "dModel"],
  queries: ["heads", "queries", "dHead"],
  keys: ["heads", "keys", "dHead"],
  values: ["heads", "keys", "dValue"],
  scores: ["heads", "queries", "keys"],
  scaledScores: ["heads", "queries", "keys"],
  maskedScores: ["heads", "queries", "keys"],
  headOutputs: ["heads", "queries", "dValue"],
  concatenated: ["queries", "heads · dValue"],
  output: ["queries", "dModel"],
} as const;

/**
 * Refuses a trace that contradicts itself: tensors that do not fit the tokens or each other.
 *
 * @param trace - a trace, typically from outside
 * @param layer - the layer about to be read, counted from 0; all of them when left out
 * @throws RangeError if a shape does not fit, a label is missing, or a weight is NaN
 * @throws TypeError if `trace` or a part of it is the wrong kind of thing
 * @example
 * ```ts
 * import { checkTrace, tensor } from "attention-core";
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
  checkTokens("queryTokens", trace?.queryTokens);
  checkTokens("keyTokens", trace.keyTokens);
  if (typeof trace.source?.label !== "string") {
    throw new TypeError(`AttentionTrace: source must have a label, got ${typeof trace.source}`);
  }
  if (!Array.isArray(trace.layers) || trace.layers.length === 0) {
    throw new RangeError("AttentionTrace: layers must be at least 1, got 0");
  }
  const wanted = layer === undefined ? [...trace.layers.keys()] : [layer];
  for (const index of wanted) checkLayer(trace, trace.layers[index], `layers[${index}]`);
}

function checkTokens(name: string, tokens: unknown): void {
  if (!Array.isArray(tokens) || !tokens.every((token) => typeof token === "string")) {
    const got = Array.isArray(tokens) ? "other entries" : typeof tokens;
    throw new TypeError(`AttentionTrace: ${name} must be an array of strings, got ${got}`);
  }
}

function checkLayer(trace: AttentionTrace, layer: AttentionLayer | undefined, path: string): void {
  if (layer?.weights === undefined) {
    throw new TypeError(`AttentionTrace: ${path}.weights must be a tensor, got undefined`);
  }
  const lengths: Record<string, number> = {
    heads: layer.weights.shape[0],
    queries: trace.queryTokens.length,
    keys: trace.keyTokens.length,
  };
  for (const stage of Object.keys(STAGE_AXES) as (keyof typeof STAGE_AXES)[]) {
    const tensor = layer[stage];
    if (tensor !== undefined)
      checkStage(tensor.shape, STAGE_AXES[stage], lengths, `${path}.${stage}`);
  }
  const { headLabels, weights } = layer;
  if (headLabels?.length !== lengths.heads) {
    const must = `must have ${lengths.heads} entries, one per head`;
    throw new RangeError(`AttentionTrace: ${path}.headLabels ${must}, got ${headLabels?.length}`);
  }
  const at = weights.data.findIndex(Number.isNaN);
  if (at >= 0) {
    throw new RangeError(`AttentionTrace: ${path}.weights must be numbers, got NaN at entry ${at}`);
  }
}

function checkStage(
  shape: Shape,
  axes: readonly string[],
  lengths: Readonly<Record<string, number>>,
  path: string,
): void {
  const fits = axes.every((axis, i) => lengths[axis] === undefined || lengths[axis] === shape[i]);
  if (fits && shape.length === axes.length) return;
  const want = axes.map((axis) =>
    lengths[axis] === undefined ? axis : `${lengths[axis]} ${axis}`,
  );
  const must = `must have shape [${want.join(", ")}]`;
  throw new RangeError(`AttentionTrace: ${path} ${must}, got ${describeShape(shape)}`);
}
