import { softmaxGradient } from "attention-core";
import { entropy, relativeEntropy } from "attention-core/metrics";

/** How far a row of softmax is from one key having everything. */
export interface RowSaturation {
  /** The entropy of the row. */
  readonly entropyNats: number;
  /** Its maximum: every visible key has the same weight. */
  readonly largestEntropyNats: number;
  /** The entropy as a fraction of its maximum, 0–1. */
  readonly relativeEntropy: number;
  /** The largest entry of the softmax Jacobian, 0–0.25. */
  readonly largestGradient: number;
  /** How many keys are visible. */
  readonly visible: number;
}

/** How far from 1 the sum of a row may be, for weights with few digits. */
const ROUNDING = 0.01;

/**
 * How saturated a row is. The Jacobian of softmax is diag(a) − a aᵀ: how much each weight changes with each score, as
 * softmax is given it (after ÷ √dₖ and temperature). Its largest entry is used, not its norm, because it has a plain
 * meaning: a small increase of a score adds this fraction of it to the weight of its key.
 *
 *     largestGradient = maxⱼ weights[j] · (1 − weights[j])
 *
 * It is at most 0.25, at a weight of one half, and 0 if one key has everything.
 *
 * @param weights - one row of softmax, shares, 0–1
 * @param isHidden - whether the mask hides a key from the row
 * @returns undefined for a row that is no softmax: it does not sum to 1, or every key is hidden
 */
export function saturationOf(
  weights: Float32Array,
  isHidden: (key: number) => boolean = () => false,
): RowSaturation | undefined {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // Written so that NaN fails too.
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
    largestGradient: Math.max(0, softmaxGradient(row, { shape, data: unit }).data[steepest] ?? 0),
    visible,
  };
}

/** The key whose weight changes most with its own score, where a(1 − a) is largest. */
function nearestToHalf(weights: Float32Array): number {
  const distanceAt = (key: number) => Math.abs((weights[key] ?? 0) - 0.5);
  return weights.reduce((best, _, key) => (distanceAt(key) < distanceAt(best) ? key : best), 0);
}
