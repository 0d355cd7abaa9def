import { type AttentionLayer, causalMask, tensor } from "attention-core";
import { expect, test } from "vitest";
import { toySource } from "../../src/sources/toy/toySource.js";
import { whyCell } from "../../src/view/whyCell.js";
import { fullTrace, weightsOnly } from "../helpers/traces.js";

/** A weight and a scaled score are stored as float32, and what explains them is computed in float64. */
const TOLERANCE = 1e-6;

const layer = fullTrace().layers[0] as AttentionLayer;
const masked = fullTrace({ causal: true }).layers[0] as AttentionLayer;

test("whyCell(layer, head, query, key) is the arithmetic of one weight", () => {
  const why = whyCell(layer, 0, 0, 1);
  // Head 0: q = [1, 0]; the keys are [0, 1] and [1, 0], so the scores are 0 and 1.
  const scaled = Math.fround(1 / Math.sqrt(2));
  const sum = Math.exp(0 - scaled) + 1;
  expect(why).toEqual({
    dHead: 2,
    score: 1,
    scaledScore: scaled,
    highest: scaled,
    exponential: 1,
    sum,
    weight: Math.fround(1 / sum),
  });
});

test("whyCell(layer, head, query, key) multiplies out for every cell of every toy head", async () => {
  for (const causal of [false, true]) {
    const { signal } = new AbortController();
    const text = "The animal didn't cross the street because it was too tired";
    const trace = await toySource().trace(text, { heads: 8, causal }, signal);
    const toy = trace.layers[0] as AttentionLayer;
    const off = toy.headLabels.flatMap((_, head) =>
      trace.queryTokens.flatMap((_, query) =>
        trace.keyTokens.flatMap((_, key) => {
          const why = whyCell(toy, head, query, key);
          if (why === undefined) return [];
          const { score, scaledScore, dHead, highest, exponential, sum, weight } = why;
          return [
            Math.abs(exponential / sum - weight),
            Math.abs(score / Math.sqrt(dHead) - scaledScore) / Math.max(1, Math.abs(scaledScore)),
            Math.abs(Math.exp(scaledScore - highest) - exponential),
          ];
        }),
      ),
    );
    const cells = causal ? (11 * 12) / 2 : 11 * 11;
    expect(off).toHaveLength(8 * cells * 3);
    expect(Math.max(...off)).toBeLessThan(TOLERANCE);
  }
});

test("whyCell(layer, head, query, key) counts only the keys that are not hidden", () => {
  expect(whyCell(masked, 1, 0, 0)).toMatchObject({ exponential: 1, sum: 1, weight: 1 });
});

test("whyCell(layer, head, query, key) is undefined for a key that the mask hides", () => {
  expect(whyCell(masked, 0, 0, 1)).toBeUndefined();
  expect(whyCell(masked, 0, 1, 1)).toBeDefined();
});

test("whyCell(layer, head, query, key) is undefined in a row with every key hidden", () => {
  const mask = { shape: [2, 2], data: Uint8Array.of(0, 0, 1, 1) } as const;
  const nothing = fullTrace({ mask }).layers[0] as AttentionLayer;
  expect(whyCell(nothing, 0, 0, 0)).toBeUndefined();
  expect(whyCell(nothing, 0, 0, 1)).toBeUndefined();
});

test.each(["scores", "scaledScores", "maskedScores", "queries"] as const)(
  "whyCell(layer, …) is undefined when %s are not recorded",
  (stage) => {
    expect(whyCell({ ...layer, [stage]: undefined }, 0, 0, 0)).toBeUndefined();
  },
);

test("whyCell(layer, …) is undefined when only weights are known", () => {
  expect(whyCell(weightsOnly(tensor([[[1]]])), 0, 0, 0)).toBeUndefined();
});

test.each([
  [0, 2],
  [2, 0],
  [9, 9],
])("whyCell(layer, head, %i, %i) is undefined: there is no such cell", (query, key) => {
  expect(whyCell(layer, 0, query, key)).toBeUndefined();
});

test("whyCell(layer, head, query, key) works with more keys than queries", () => {
  const context = tensor([
    [1, 0, 0, 1],
    [0, 1, 1, 0],
    [1, 1, 1, 1],
    [0, 0, 0, 0],
  ]);
  const wide = fullTrace({ context, mask: causalMask(2, 4) }).layers[0] as AttentionLayer;
  // Head 0, query 1: q = [0, 1]; the keys are the first two columns of context, swapped.
  expect(whyCell(wide, 0, 1, 2)).toMatchObject({ score: 1 });
  expect(whyCell(wide, 0, 1, 3)).toMatchObject({ score: 0 });
  expect(whyCell(wide, 0, 0, 3)).toBeUndefined();
});
