import { attention, tensor } from "attention-core";
import { expect, test } from "vitest";
import { costNumbers, LENGTHS } from "../../src/figures/cost/costNumbers";
import { INPUTS, recurrentStates } from "../../src/figures/path/pathNumbers";

test("costNumbers(tokens) counts the scores that attention computes, and the updates of a recurrent network", () => {
  const read = tensor(INPUTS);
  const { tokens, scores, updates } = costNumbers(INPUTS.length);
  expect(tokens).toBe(100);
  expect(attention(read, read, read).scores.data).toHaveLength(scores);
  expect(recurrentStates(1, INPUTS)).toHaveLength(updates);
});

test("costNumbers(tokens) has a hundred times the scores for ten times the text, and still one step", () => {
  for (const tokens of LENGTHS) {
    expect(costNumbers(10 * tokens).scores / costNumbers(tokens).scores).toBe(100);
    expect(costNumbers(tokens).steps).toBe(1);
  }
});
