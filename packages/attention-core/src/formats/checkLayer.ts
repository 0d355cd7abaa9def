import type { AttentionLayer } from "../attentionLayer.js";
import type { AttentionTrace } from "../attentionTrace.js";
import { checkFinite } from "../internal/checks/checkFinite.js";
import { checkMask } from "../internal/checks/checkMask.js";
import { checkObject } from "../internal/checks/checkObject.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { axesOfHeads, checkHeadStages } from "./checkHeadStages.js";
import { checkString } from "./checkString.js";
import { checkStrings } from "./checkStrings.js";

const CALLER = "checkTrace";

/** The axes of every stage that a layer may hold; only the weights must be there. */
const STAGE_AXES = {
  weights: "heads queries keys",
  inputs: "? queries dInput",
  ...axesOfHeads("? heads "),
  concatenated: "? queries dValues",
  output: "? queries dOutput",
} as const;

/**
 * Refuses a layer that does not fit the tokens, or whose stages do not fit each other. Only the
 * weights are checked number by number: scores may be −∞, and other stages are as large as a model is.
 *
 * @param trace - whose tokens give the lengths of the axes
 * @param path - where the layer lies in the trace, for errors
 * @param head - the one whose weights are checked number by number; all of them when left out
 */
export function checkLayer(
  trace: AttentionTrace,
  layer: AttentionLayer | undefined,
  path: string,
  head?: number,
): void {
  checkObject(CALLER, path, layer);
  const { label, weights, headLabels, headDescriptions, mask, headStages } = layer;
  // One call for all stages, so that an axis such as dHead has one length wherever it occurs.
  const stages = Object.entries(STAGE_AXES).map(([stage, axes]) => [
    `${path}.${stage}`,
    [layer[stage as keyof typeof STAGE_AXES], axes], // these are its only keys
  ]);
  const lengths = { queries: trace.queryTokens.length, keys: trace.keyTokens.length };
  checkShapes(CALLER, Object.fromEntries(stages), lengths);
  if (mask !== undefined) checkMask(CALLER, mask, weights.shape, `${path}.mask`);
  checkString(CALLER, `${path}.label`, label);
  checkStrings(CALLER, `${path}.headLabels`, headLabels, weights.shape[0]);
  if (headDescriptions !== undefined) {
    checkStrings(CALLER, `${path}.headDescriptions`, headDescriptions, weights.shape[0]);
  }
  if (headStages !== undefined) {
    checkHeadStages(CALLER, `${path}.headStages`, headStages, weights.shape);
  }
  const size = lengths.queries * lengths.keys;
  const [from, to] = head === undefined ? [] : [head * size, (head + 1) * size];
  checkFinite(CALLER, `${path}.weights`, weights, from, to);
}
