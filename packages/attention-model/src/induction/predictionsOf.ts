import type { Matrix, Prediction } from "attention-core";

/**
 * For each token what the network expects next, among the words so far, the likeliest first.
 *
 *     probability = softmax(logits)[symbol of the word]
 *
 * The softmax is over all symbols, including those that stand for no word here. So the probabilities of the words sum
 * to less than 1, and to little if there is nothing to copy. Words that come later are not among them: the predictions
 * of a token do not change when the text continues.
 *
 * @param logits - [tokens, symbols]
 * @param symbols - of each token
 * @param tokens - their texts
 * @param first - the token whose logits are the first row; rows before it are not given
 */
export function predictionsOf(
  { shape: [rows, vocabulary], data }: Matrix,
  symbols: readonly number[],
  tokens: readonly string[],
  first = 0,
): Prediction[][] {
  return Array.from({ length: rows }, (_, row) => {
    const logits = data.subarray(row * vocabulary, (row + 1) * vocabulary);
    const largest = logits.reduce((most, logit) => Math.max(most, logit), -Infinity);
    const sum = logits.reduce((total, logit) => total + Math.exp(logit - largest), 0);
    const visible = firstOccurrences(symbols.slice(0, first + row + 1));
    return visible
      .map((token) => ({
        token: tokens[token]!,
        probability: Math.exp(logits[symbols[token]!]! - largest) / sum,
      }))
      .sort((a, b) => b.probability - a.probability);
  });
}

/** The first place of each symbol. */
function firstOccurrences(symbols: readonly number[]): number[] {
  return [...symbols.keys()].filter((token) => symbols.indexOf(symbols[token]!) === token);
}
