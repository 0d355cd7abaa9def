import type { AttentionOptions } from "../attentionOptions.js";

/**
 * What happens to a scaled score before softmax, but for the causal mask: cap, bias and mask. `i` is
 * its place in [.., queries, keys].
 */
export function capBiasMask({ mask, bias, biasBeforeCap, softCap }: AttentionOptions) {
  if (!(mask || bias || softCap)) return (score: number): number => score;
  const biasAt = (i: number) => (bias === undefined ? 0 : bias.data[i % bias.data.length]!);
  const capped = (score: number) =>
    softCap === undefined ? score : softCap * Math.tanh(score / softCap);
  return (score: number, i: number): number => {
    if (mask !== undefined && mask.data[i % mask.data.length] === 0) return -Infinity;
    return biasBeforeCap ? capped(score + biasAt(i)) : capped(score) + biasAt(i);
  };
}
