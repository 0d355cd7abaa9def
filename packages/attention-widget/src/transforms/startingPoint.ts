import {
  type AttentionLayer,
  applyMask,
  dotProductScores,
  type HeadTensor,
  type Mask,
  type Matrix,
  scaleScores,
  softmax,
} from "attention-core";
import { memoizeEach } from "../settings/memoize.js";
import { headOf } from "./headOf.js";
import { knownMask, maskHiding } from "./knownMask.js";
import { repeatHeadsTo } from "./repeatHeadsTo.js";
import { rowsOf, sampledRows } from "./sampleOfLayer.js";

/** Smaller differences are rounding: half precision stores weights to about 0.0005. */
const SAME_WEIGHT = 1e-3;

/** How far the sum of a row of rounded weights may be from 1. */
const SAME_SUM = 1e-2;

/** The starting point of an experiment: scores whose softmax is the layer's weights. */
export interface StartingPoint {
  /**
   * `plain`: the weights are the softmax of the masked scaled scores, so every stage can be recomputed. `hidden`:
   * something else was involved, such as a bias or a cap, or the scores are unknown, so that hidden keys have no score.
   */
  readonly kind: "plain" | "hidden";
  /** Q·Kᵀ: [heads, queries, keys], if known and plain. */
  readonly scores: HeadTensor | undefined;
  /** [heads, queries, keys]; plain: before the mask; hidden: with −∞, up to a constant for each row. */
  readonly scaledScores: HeadTensor;
  /** Which query may attend to which key in the given layer. */
  readonly mask: Mask;
}

/**
 * The starting point of an experiment; undefined if the weights do not come from a softmax. Every change of the page
 * asks for the same layer several times, and each answer takes a softmax of all heads.
 */
export const startingPoint = memoizeEach(
  (layer: AttentionLayer): StartingPoint | undefined => plainStart(layer) ?? hiddenStart(layer),
);

function plainStart(layer: AttentionLayer): StartingPoint | undefined {
  const { queries, keys, weights } = layer;
  const scores =
    layer.scores ??
    (queries && keys && dotProductScores(queries, repeatHeadsTo(keys, queries.shape[0])));
  const dHead = (queries ?? keys)?.shape[2];
  const scaledScores =
    layer.scaledScores ??
    (scores === undefined || dHead === undefined ? undefined : scaleScores(scores, dHead));
  if (scaledScores === undefined || !scaledScores.data.every(Number.isFinite)) return undefined;
  // A layer without a mask reveals it: a key with a score but no weight is hidden.
  const masks = [knownMask(layer), maskHiding(weights, 0)];
  const mask = masks.find((each) => isSoftmaxOf(weights, applyMask(scaledScores, each)));
  if (mask === undefined) return undefined;
  const usable = scores?.data.every(Number.isFinite) ? scores : undefined;
  return { kind: "plain", scores: usable, scaledScores, mask };
}

/** The starting point that remains if scores and mask alone do not give the weights. */
export function hiddenStart(layer: AttentionLayer): StartingPoint | undefined {
  const { maskedScores, weights } = layer;
  const start = { kind: "hidden", scores: undefined, mask: knownMask(layer) } as const;
  if (maskedScores !== undefined && isSoftmaxOf(weights, maskedScores)) {
    return { ...start, scaledScores: maskedScores };
  }
  // A softmax undoes a logarithm: softmax(ln A) = A, wherever the rows of A sum to 1 or are 0.
  const logarithms = { shape: weights.shape, data: weights.data.map(Math.log) };
  return isSoftmaxOf(weights, logarithms, SAME_SUM)
    ? { ...start, scaledScores: logarithms }
    : undefined;
}

/** In large matrices, a sample of rows stands for all. The check stops at the first head that is not a softmax. */
function isSoftmaxOf(all: HeadTensor, allScores: HeadTensor, tolerance = SAME_WEIGHT): boolean {
  const rows = sampledRows(all.shape);
  const sample = (each: HeadTensor) => (rows ? rowsOf(each, rows) : each);
  const [weights, scores] = [sample(all), sample(allScores)];
  const heads = Array.from({ length: weights.shape[0] }, (_, head) => head);
  return heads.every((head) =>
    areSoftmaxOf(headOf(weights, head), headOf(scores, head), tolerance),
  );
}

function areSoftmaxOf(weights: Matrix, scores: Matrix, tolerance: number): boolean {
  if (!scores.data.every((score) => score < Infinity)) return false; // NaN and +∞ have no softmax
  const { data } = softmax(scores);
  return data.every((weight, i) => Math.abs(weight - weights.data[i]!) <= tolerance);
}
