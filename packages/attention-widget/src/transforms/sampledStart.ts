import type { AttentionLayer, Mask } from "attention-core";
import { memoizeEach } from "../settings/memoize.js";
import { headOf } from "./headOf.js";
import { knownMask, maskHiding } from "./knownMask.js";
import { MAX_AT_ONCE } from "./maxAtOnce.js";
import { sampleOfLayer } from "./sampleOfLayer.js";
import { type StartingPoint, startingPoint } from "./startingPoint.js";

/** Whether a layer is too large for all its heads to be computed at once. */
export function isByHead({ weights }: AttentionLayer): boolean {
  return weights.data.length > MAX_AT_ONCE;
}

/**
 * The starting point of an experiment. For a layer that is computed head by head, it has the scores of some queries
 * only, and the mask of all.
 */
export const sampledStart = memoizeEach((layer: AttentionLayer): StartingPoint | undefined => {
  if (!isByHead(layer)) return startingPoint(layer);
  const sample = startOfSample(layer);
  return sample && { ...sample, mask: ownMask(layer, sample) };
});

/** The starting point for a sample of the queries of a layer, which stands for all of a large one. */
export const startOfSample = memoizeEach((layer: AttentionLayer) =>
  startingPoint(sampleOfLayer(layer)),
);

/** Which query may attend to which key. If only weights of 0 reveal the mask, it is that of the first head. */
function ownMask(layer: AttentionLayer, sample: StartingPoint): Mask {
  const own = knownMask(layer);
  const isRevealed = !own.data.includes(0) && sample.mask.data.includes(0);
  return isRevealed ? maskHiding(headOf(layer.weights, 0), 0) : own;
}
