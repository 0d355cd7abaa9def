import type { Matrix } from "attention-core";
import type { CheckpointPrediction } from "../checkpointTrace.js";

/** How many words a token's list has at most. */
const MAX_WORDS = 10;

/**
 * For each token what the network expects next, the likeliest first.
 *
 *     probability = softmax(logits)[id]
 *
 * The softmax is over the whole vocabulary, so that a list sums to at most 1.
 *
 * @param logits - [rows, vocabulary]
 * @param tokenOf - the text of a token; a place of the vocabulary that stands for none is left out
 */
export function predictionsOf(
  { shape: [rows, vocabulary], data }: Matrix,
  tokenOf: (id: number) => string | undefined,
): CheckpointPrediction[][] {
  return Array.from({ length: rows }, (_, row) => {
    const logits = data.subarray(row * vocabulary, (row + 1) * vocabulary);
    const largest = logits.reduce((most, logit) => Math.max(most, logit), -Infinity);
    const sum = logits.reduce((total, logit) => total + Math.exp(logit - largest), 0);
    return likeliest(logits).flatMap((id) => {
      const token = tokenOf(id);
      const probability = Math.exp(logits[id]! - largest) / sum;
      return token === undefined ? [] : [{ token, id, probability }];
    });
  });
}

/** The places of the largest entries, from the largest on: found in one pass, since vocabularies are large. */
function likeliest(logits: Float32Array): number[] {
  const best: number[] = [];
  for (const [id, logit] of logits.entries()) {
    if (best.length === MAX_WORDS && logit <= logits[best.at(-1)!]!) continue;
    const rank = best.findIndex((other) => logits[other]! < logit);
    best.splice(rank < 0 ? best.length : rank, 0, id);
    best.length = Math.min(best.length, MAX_WORDS);
  }
  return best;
}
