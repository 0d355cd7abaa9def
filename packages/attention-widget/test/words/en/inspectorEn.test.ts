import { expect, test } from "vitest";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";

test.each([
  [1, "Window: itself only"],
  [2, "Window: itself and 1 each way"],
  [3, "Window: itself and 2 each way"],
])("a window of %d names the number of keys on each side", (size, words) => {
  expect(inspectorEn.experiment.maskParameters.window(size)).toBe(words);
});

test("words are counted, one or several", () => {
  const { count } = inspectorEn.combine;
  expect([count(1), count(12)]).toEqual(["1 word", "12 words"]);
});

test("inputs and output are of all heads, of a layer where there are several", () => {
  const { allHeads } = inspectorEn;
  expect([allHeads(undefined), allHeads(2)]).toEqual(["All heads", "Layer 2, all heads"]);
});

test("a vector that did not change to two decimals is described as unchanged", () => {
  const { vectorSentence } = inspectorEn.changed;
  expect(vectorSentence("query", "dog", 16, "0.00", "0.00")).toBe(
    "The query of “dog” did not change, to two decimals.",
  );
  expect(vectorSentence("none", "dog", 1, "0.50", "0.50")).toBe(
    "“dog” changed by 0.50 to 0.50 over 1 component.",
  );
});

test("a combined weight is explained by those of the heads, unless they are many", () => {
  const { combinedFrom } = inspectorEn.combine;
  expect(combinedFrom("mean", "Mean of heads 1, 3", ["0.25", "0.75"], "0.50")).toBe(
    "Mean of heads 1, 3 at this cell: (0.25 + 0.75) ÷ 2 = 0.50.",
  );
  expect(combinedFrom("max", "Maximum of heads 1, 3", ["0.25", "0.75"], "0.75")).toBe(
    "Maximum of heads 1, 3 at this cell: the largest of 0.25, 0.75 is 0.75.",
  );
  expect(combinedFrom("sum", "Sum of heads 1, 3", ["0.25", "0.75"], "1.00")).toBe(
    "Sum of heads 1, 3 at this cell: 0.25 + 0.75 = 1.00.",
  );
  expect(combinedFrom("mean", "Mean of 16 heads", new Array(16).fill("0.25"), "0.25")).toBe(
    "Mean of 16 heads at this cell: 0.25.",
  );
});
