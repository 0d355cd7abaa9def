import type { AttentionOptions } from "../attentionOptions.js";

/**
 * Cap, bias and mask of one scaled score (with `biasBeforeCap`, the bias is inside the tanh):
 *
 *     score' = −∞ if hidden, else cap · tanh(score / cap) + bias
 *
 * A key that a mask hides is never capped, since a cap would lift −∞ to −cap. The causal mask is not applied here:
 * callers skip its keys, which is faster.
 *
 * @returns a function of a score and `i`, its place in [.., queries, keys]; the modulo repeats a bias or mask of
 *   [queries, keys] for every head
 */
export function capBiasMask({ mask, bias, biasBeforeCap, softCap }: AttentionOptions) {
  if (!(mask || bias || softCap)) return (score: number): number => score;
  const biasAt = (i: number) => (bias === undefined ? 0 : bias.data[i % bias.data.length]!);
  const capScore = (score: number) =>
    softCap === undefined ? score : softCap * Math.tanh(score / softCap);
  return (score: number, i: number): number => {
    if (mask !== undefined && mask.data[i % mask.data.length] === 0) return -Infinity;
    return biasBeforeCap ? capScore(score + biasAt(i)) : capScore(score) + biasAt(i);
  };
}
