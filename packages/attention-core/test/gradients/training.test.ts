import { expect, test } from "vitest";
import {
  type Matrix,
  multiHeadAttention,
  multiHeadGradient,
  type Projections,
  softmax,
  tensor,
} from "../../src/index.js";
import { previousTokenScore } from "../../src/metrics.js";
import { someTensor } from "../helpers/someNumbers.js";

const [WORDS, TOKENS, TEXTS, STEPS, RATE] = [4, 6, 12, 250, 3];
const D_MODEL = WORDS + TOKENS;
const OPTIONS = { heads: 1, causal: true } as const;
const NAMES = ["query", "key", "value", "output"] as const;

/** Words in any order: others in every step, and the same in every run. */
const textsOf = (step: number) =>
  Array.from({ length: TEXTS }, (_, text) =>
    Array.from(
      someTensor([TOKENS], step * TEXTS + text + 1).data,
      (entry) => Math.floor(Math.abs(entry) * 997) % WORDS,
    ),
  );

/** The word and the place of each token, a 1 for either. */
const inputsOf = (words: readonly number[]): Matrix =>
  tensor(
    words.map((word, place) =>
      Array.from({ length: D_MODEL }, (_, j) => (j === word || j === WORDS + place ? 1 : 0)),
    ),
  );

/** Of a text: how unlikely the network finds the word before each, on average, and the gradient of its output. */
function lossOf(output: Matrix, words: readonly number[]) {
  const logits = tensor(
    words.map((_, i) => [...output.data.subarray(i * D_MODEL, i * D_MODEL + WORDS)]),
  );
  const shares = softmax(logits);
  const gradient = new Float32Array(TOKENS * D_MODEL);
  let loss = 0;
  for (let i = 1; i < TOKENS; i++) {
    const wanted = words[i - 1]!;
    loss -= Math.log(shares.data[i * WORDS + wanted]!) / (TOKENS - 1);
    for (let word = 0; word < WORDS; word++) {
      const error = shares.data[i * WORDS + word]! - Number(word === wanted);
      gradient[i * D_MODEL + word] = error / (TOKENS - 1);
    }
  }
  return { loss, gradient: tensor(gradient, [TOKENS, D_MODEL]) };
}

test("multiHeadGradient(…) trains a head to write the word before, by falling gradients alone", () => {
  let projections: Projections = {
    query: someTensor([D_MODEL, D_MODEL], 101),
    key: someTensor([D_MODEL, D_MODEL], 102),
    value: someTensor([D_MODEL, D_MODEL], 103),
    output: someTensor([D_MODEL, D_MODEL], 104),
  };
  const losses: number[] = [];
  for (let step = 0; step < STEPS; step++) {
    let total = 0;
    const sums = NAMES.map(() => new Float32Array(D_MODEL * D_MODEL));
    for (const words of textsOf(step)) {
      const inputs = inputsOf(words);
      const { output } = multiHeadAttention(inputs, projections, OPTIONS);
      const { loss, gradient } = lossOf(output, words);
      total += loss / TEXTS;
      const found = multiHeadGradient(inputs, projections, gradient, OPTIONS);
      for (const [i, name] of NAMES.entries()) {
        found.projections[name].data.forEach((entry, j) => {
          sums[i]![j]! += entry / TEXTS;
        });
      }
    }
    losses.push(total);
    const moved = NAMES.map((name, i): [string, Matrix] => {
      const { shape, data } = projections[name];
      return [name, { shape, data: data.map((entry, j) => entry - RATE * sums[i]![j]!) }];
    });
    projections = { ...projections, ...Object.fromEntries(moved) };
  }
  // By chance it would be ln 4, as there are four words.
  expect(losses[0]).toBeGreaterThan(1);
  expect(losses.at(-1)).toBeLessThan(0.1);
  const { weights } = multiHeadAttention(inputsOf([3, 1, 0, 2, 2, 1]), projections, OPTIONS);
  expect(previousTokenScore(weights).data[0]).toBeGreaterThan(0.7);
});
