import { expect, test } from "vitest";
import { EXAMPLE, handNumbers, LINES } from "../../src/figures/hand/handNumbers";

const numbersOf = (line: (typeof LINES)[number]) => handNumbers(line).numbers;

test("handNumbers(line) is the arithmetic of the table, one step after another", () => {
  const dot = (key: readonly number[]) =>
    key.reduce((sum, each, i) => sum + each * EXAMPLE.query[i]!, 0);
  const scores = EXAMPLE.keys.map(dot);
  expect(numbersOf("score")).toEqual(scores);
  const exponentials = scores.map((score) => Math.exp(score / 2));
  const sum = exponentials.reduce((total, each) => total + each);
  scores.forEach((score, i) => {
    expect(numbersOf("÷ 2")[i]).toBeCloseTo(score / 2, 6);
    expect(numbersOf("exp")[i]).toBeCloseTo(exponentials[i]!, 5);
    expect(numbersOf("weight")[i]).toBeCloseTo(exponentials[i]! / sum, 6);
  });
});

test("handNumbers(line) has shares that sum to 1, which the division leaves alone", () => {
  for (const line of LINES) {
    expect(handNumbers(line).shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 6);
  }
  expect(handNumbers("÷ 2").shares).toEqual(handNumbers("score").shares);
  expect(handNumbers("score").shares[2]).toBe(0);
  expect(handNumbers("exp").shares[2]).toBeGreaterThan(0);
});
