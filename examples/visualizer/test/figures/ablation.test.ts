import { expect, test } from "vitest";
import { ablationNumbers } from "../../src/figures/ablation/ablationNumbers";

const whole = ablationNumbers("all heads");
const expectedMost = ({ tokens, mostProbable }: typeof whole) => tokens[mostProbable]!;

test("ablationNumbers(name) loses the word without the heads of either layer, and in layer 2 with the same weights", () => {
  expect(expectedMost(whole).token).toBe("fa");
  expect(expectedMost(whole).probability).toBeGreaterThan(0.9);
  const [first, second] = [ablationNumbers("layer 1 off"), ablationNumbers("layer 2 off")];
  for (const { tokens } of [first, second]) expect(tokens[3]!.probability).toBeLessThan(0.01);
  expect(first.tokens[3]!.weight).toBeLessThan(0.1);
  expect(second.tokens.map(({ weight }) => weight)).toEqual(
    whole.tokens.map(({ weight }) => weight),
  );
});

test("ablationNumbers(name) copies whatever word stands there", () => {
  const { token, probability } = expectedMost(ablationNumbers("“bye” for “fa”"));
  expect(token).toBe("bye");
  expect(probability).toBeGreaterThan(0.9);
});

test("ablationNumbers(name) is the exercise: without layer 1, do is expected", () => {
  const { token, probability } = expectedMost(ablationNumbers("layer 1 off"));
  expect(token).toBe("do");
  expect(probability).toBeGreaterThan(0.5);
});

test("ablationNumbers(name) has weights that sum to 1, and a probability for each word once", () => {
  expect(whole.tokens.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 3);
  expect(whole.tokens.filter(({ probability }) => probability === null)).toHaveLength(3);
});
