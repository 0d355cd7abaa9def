import { expect, test } from "vitest";
import { checkWeights } from "../../src/formats/checkWeights.js";
import { tensor } from "../../src/index.js";

test("checkWeights(caller, label, weights) refuses scores, with the beginning of a long label", () => {
  const scores = tensor([[[-0.5, 2.3456]]]);
  expect(() => checkWeights("f", "a".repeat(100), scores)).toThrow(
    new RangeError(
      `f: attentions of ${"a".repeat(40)} must be weights after softmax (scores before it: traceFrom({ tokens, scores })), got numbers from -0.5 to 2.35`,
    ),
  );
});

test("checkWeights(caller, label, weights) takes a rounding below 0, and returns its survey", () => {
  expect(checkWeights("f", "a", tensor([[[-0.0005, 1]]]))).toMatchObject({ max: 1, holes: 0 });
});
