import { attention, tensor } from "attention-core";
import { expect, test } from "vitest";
import {
  GAINS,
  INPUTS,
  pathNumbers,
  recurrentStates,
  STEPS,
} from "../../src/figures/path/pathNumbers";

const all = GAINS.map(pathNumbers);

test("pathNumbers(gain) vanishes up to a gain of 2 and explodes at 3", () => {
  for (const { gain, recurrent } of all) {
    expect(recurrent).toHaveLength(STEPS);
    expect(recurrent.at(-1)! > recurrent[0]!).toBe(gain === 3);
  }
  expect(all[GAINS.indexOf(0.9)]!.recurrent.at(-1)).toBeLessThan(1e-20);
});

test("recurrentStates(gain, inputs) updates 99 times from token 1 to token 100, where attention computes one output", () => {
  const [, ...later] = INPUTS;
  expect(recurrentStates(1, later)).toHaveLength(99);
  const query = tensor([INPUTS.at(-1)!]);
  const { weights, output } = attention(query, tensor(INPUTS), tensor(INPUTS));
  expect(weights.shape).toEqual([1, 100]); // all tokens in the one step
  expect(output.shape).toEqual([1, INPUTS[0]!.length]);
});

test("pathNumbers(gain) passes on about a share of each token by attention, whatever the gain", () => {
  for (const { attention } of all) {
    expect(attention[0]).toBeCloseTo(1, 6); // alone, the token takes all
    expect(attention.at(-1)).toBeGreaterThan(1 / STEPS / 4);
    expect(attention.at(-1)).toBeLessThan(4 / STEPS);
  }
});

test("pathNumbers(gain) is how far later states move when the first input does", () => {
  const [gain, token, step] = [1.1, 5, 1e-5];
  const state = recurrentStates(gain, INPUTS.slice(0, token)).at(-1)!;
  const moved = INPUTS[0]!.map((_, component) => {
    const first = INPUTS[0]!.map((each, i) => (i === component ? each + step : each));
    const other = recurrentStates(gain, [first, ...INPUTS.slice(1, token)]).at(-1)!;
    return Math.hypot(...other.map((unit, i) => unit - state[i]!)) / step;
  });
  const rootMeanSquare = Math.hypot(...moved) / Math.sqrt(moved.length);
  expect(pathNumbers(gain).recurrent[token - 1]! / rootMeanSquare).toBeCloseTo(1, 3);
});
