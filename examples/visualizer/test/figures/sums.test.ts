import { expect, test } from "vitest";
import { HAND_BUILT_HEADS } from "../../src/figures/handBuiltHeads";
import { readSentence } from "../../src/figures/readSentence";
import { sumsNumbers, TEXT } from "../../src/figures/sums/sumsNumbers";

const sentence = await readSentence(TEXT);

test("sumsNumbers(head) has rows that sum to 1, and columns that sum to the number of tokens together", () => {
  for (const head of HAND_BUILT_HEADS) {
    const { rowSums, columnSums } = sumsNumbers(head, sentence);
    for (const sum of rowSums) expect(sum).toBeCloseTo(1, 6);
    expect(columnSums.reduce((total, sum) => total + sum)).toBeCloseTo(11, 5);
  }
});

test("sumsNumbers(head) has columns of nearly 0 and of more than 9 in the head of the first token", () => {
  const { columnSums, largest } = sumsNumbers("first token", sentence);
  expect(largest).toBe(0);
  expect(Math.max(...columnSums)).toBeGreaterThan(9);
  expect(Math.min(...columnSums)).toBeLessThan(0.01);
});
