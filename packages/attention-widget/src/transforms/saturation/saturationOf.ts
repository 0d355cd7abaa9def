import { softmaxGradient } from "attention-core";
import { entropy, relativeEntropy } from "attention-core/metrics";

/** How far a row of softmax is from one key having everything. */
export interface RowSaturation {
  /** How widely the row is spread. */
  readonly entropyNats: number;
  /** The most it could be: every visible key with the same weight. */
  readonly largestEntropyNats: number;
  /** Entropy as a share of that, 0–1. */
  readonly relativeEntropy: number;
  /** The largest entry of the softmax Jacobian, 0–0.25. */
  readonly gradientNorm: number;
  /** How many keys the mask leaves. */
  readonly visible: number;
}

/** How far from 1 a row of softmax may add up, as numbers with few digits do. */
const ROUNDING = 0.01;

/**
 * How saturated a row is. The Jacobian of softmax is diag(a) − a aᵀ: how much each weight changes with
 * each score, as softmax is given it (after ÷ √dₖ and temperature). Its largest entry is taken, not
 * the root of its squares, since it can be said in words: a score that rises by a little adds this
 * share of it to the weight of its key.
 *
 *     gradientNorm = maxⱼ weights[j] · (1 − weights[j])
 *
 * It is 0.25 at most, at a weight of one half, and 0 where one key has everything.
 *
 * @param weights - one row of softmax, shares, 0–1
 * @param isHidden - whether the mask hides a key from the row
 * @returns nothing for numbers that softmax did not give: they do not sum to 1, or every key is hidden
 */
export function saturationOf(
  weights: Float32Array,
  isHidden: (key: number) => boolean = () => false,
): RowSaturation | undefined {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // Written so that NaN fails, too.
  const isSoftmax = Math.abs(sum - 1) <= ROUNDING && weights.every((weight) => weight >= 0);
  if (!isSoftmax) return undefined;
  const shape = [1, weights.length] as const;
  const row = { shape, data: weights };
  const mask = Uint8Array.from(weights, (_, key) => (isHidden(key) ? 0 : 1));
  const visible = mask.reduce((count, entry) => count + entry, 0);
  const steepest = nearestToHalf(weights);
  const unit = new Float32Array(weights.length);
  unit[steepest] = 1;
  return {
    entropyNats: Math.max(0, entropy(row).data[0] ?? 0), // a weight of 1.001 would be below 0
    largestEntropyNats: Math.log(Math.max(1, visible)),
    relativeEntropy: Math.max(0, relativeEntropy(row, { shape, data: mask }).data[0] ?? 0),
    gradientNorm: Math.max(0, softmaxGradient(row, { shape, data: unit }).data[steepest] ?? 0),
    visible,
  };
}

/** The key whose weight answers most to its own score; a(1 − a) is largest there. */
function nearestToHalf(weights: Float32Array): number {
  const distanceAt = (key: number) => Math.abs((weights[key] ?? 0) - 0.5);
  return weights.reduce((best, _, key) => (distanceAt(key) < distanceAt(best) ? key : best), 0);
}
