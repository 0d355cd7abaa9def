import type { AttentionOptions } from "../attentionOptions.js";

/**
 * What happens to a scaled score before softmax, but for the causal mask: cap, bias and mask. `i` is
 * its place in [.., queries, keys].
 */
export function finishScore({ mask, bias, softCap }: AttentionOptions) {
  return (score: number, i: number): number => {
    if (mask !== undefined && mask.data[i % mask.data.length] === 0) return -Infinity;
    const capped = softCap === undefined ? score : softCap * Math.tanh(score / softCap);
    return bias === undefined ? capped : capped + bias.data[i % bias.data.length]!;
  };
}
