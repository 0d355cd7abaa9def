import { maskWhere, tensor, toNested } from "attention-core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combineHeads } from "../../src/transforms/combineHeads.js";
import { evenTrace, fullTrace, traceOf, weightsOnly } from "../helpers/traces.js";
import { anyTrace, forgetStages, PARAMETERS, TOLERANCE } from "./helpers/arbitraries.js";
import { expectUnchanged } from "./helpers/expectUnchanged.js";
import { layerOf, rowSums, stagesOf } from "./helpers/read.js";

const FIRST = weightsOnly(tensor([[[1, 0]], [[0.5, 0.5]]]));
const SECOND = weightsOnly(tensor([[[0, 1]]]));
/** Two heads in the first layer, one in the second. */
const TRACE = traceOf(["a"], ["b", "c"], [FIRST, SECOND]);

const at = (layer: number, head: number) => ({ layer, head });

function weightsOfMix(
  places: Parameters<typeof combineHeads>[1],
  by: Parameters<typeof combineHeads>[2],
) {
  const combined = combineHeads(TRACE, places, by, "mix");
  return combined && toNested(combined.weights);
}

describe("combineHeads(trace, places, by, label)", () => {
  test("by mean is the mean of heads of different layers", () => {
    expect(weightsOfMix([at(0, 1), at(1, 0)], "mean")).toEqual([[[0.25, 0.75]]]);
  });

  test("by max is the largest of each cell, so that a row may sum to more than 1", () => {
    expect(weightsOfMix([at(0, 0), at(1, 0)], "max")).toEqual([[[1, 1]]]);
  });

  test("by sum is what the heads give together, so that rows sum to as many as they are", () => {
    expect(weightsOfMix([at(0, 0), at(0, 1), at(1, 0)], "sum")).toEqual([[[1.5, 1.5]]]);
  });

  test("of one head is that head", () => {
    expect(weightsOfMix([at(0, 1)], "sum")).toEqual([[[0.5, 0.5]]]);
    expect(weightsOfMix([at(0, 1)], "mean")).toEqual([[[0.5, 0.5]]]);
  });

  test("is the same in any order", () => {
    const order = [at(0, 0), at(0, 1), at(1, 0)];
    expect(weightsOfMix(order, "mean")).toEqual([[[0.5, 0.5]]]);
    expect(weightsOfMix(order.toReversed(), "mean")).toEqual([[[0.5, 0.5]]]);
  });

  test("ignores heads that the trace does not have", () => {
    expect(weightsOfMix([at(0, 0), at(1, 1), at(7, 0)], "mean")).toEqual([[[1, 0]]]);
  });

  test("has the label, for itself and for its head", () => {
    const combined = combineHeads(TRACE, [at(0, 0)], "mean", "mean of 1.1");
    expect(combined).toMatchObject({ label: "mean of 1.1", headLabels: ["mean of 1.1"] });
  });

  test("knows nothing but weights and mask of layers that know every stage", () => {
    const combined = combineHeads(fullTrace({ causal: true }), [at(0, 0), at(0, 1)], "mean", "mix");
    expect(combined && stagesOf(combined)).toEqual(["mask", "weights"]);
  });

  test("hides a key only where every head hides it, each by the mask of its own layer", () => {
    const masked = [
      { ...FIRST, mask: { shape: [2, 1, 2], data: Uint8Array.of(1, 0, 0, 1) } as const },
      { ...SECOND, mask: { shape: [1, 2], data: Uint8Array.of(1, 0) } as const },
    ];
    const trace = traceOf(["a"], ["b", "c"], masked);
    const maskOf = (...places: ReturnType<typeof at>[]) =>
      combineHeads(trace, places, "max", "mix")?.mask;
    expect(maskOf(at(0, 0), at(1, 0))).toEqual(maskWhere(1, 2, (_, key) => key === 0));
    expect(maskOf(at(0, 1))).toEqual(maskWhere(1, 2, (_, key) => key === 1));
    expect(maskOf(at(0, 0), at(0, 1))).toBeUndefined();
  });

  test("takes masked scores of −∞ for a mask", () => {
    const scores = tensor([[[2, -Infinity]]]);
    const trace = traceOf(["a"], ["b", "c"], [{ ...SECOND, maskedScores: scores }]);
    const combined = combineHeads(trace, [at(0, 0)], "mean", "mix");
    expect(combined?.mask).toEqual(maskWhere(1, 2, (_, key) => key === 0));
  });

  test("is nothing of no heads, or of none that is there", () => {
    expect(combineHeads(TRACE, [], "mean", "mix")).toBeUndefined();
    expect(combineHeads(TRACE, [at(2, 0), at(0, 2)], "mean", "mix")).toBeUndefined();
  });

  test("takes a text without tokens", () => {
    const combined = combineHeads(evenTrace([], { heads: 2 }), [at(0, 0), at(0, 1)], "mean", "mix");
    expect(combined?.weights.shape).toEqual([1, 0, 0]);
  });

  test("keeps the sums of rows by mean, with a mask or without", () => {
    fc.assert(
      fc.property(anyTrace, fc.boolean(), (given, isForgetting) => {
        const trace = isForgetting ? forgetStages(given) : given;
        const heads = layerOf(trace).weights.shape[0];
        const places = Array.from({ length: heads }, (_, head) => at(0, head));
        const combined = combineHeads(trace, places, "mean", "mix");
        const sums = combined === undefined ? [Number.NaN] : rowSums(combined.weights);
        expect(sums.every((sum) => sum === 0 || Math.abs(sum - 1) <= TOLERANCE)).toBe(true);
      }),
      PARAMETERS,
    );
  });

  test("changes nothing of what it is given", () => {
    expectUnchanged(fullTrace(), (trace) =>
      combineHeads(trace, [at(0, 0), at(0, 1)], "max", "mix"),
    );
  });
});
