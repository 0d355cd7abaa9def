import { softmax, softmaxGradient, tensor } from "attention-core";
import { entropy, relativeEntropy } from "attention-core/metrics";
import fc from "fast-check";
import { expect, test } from "vitest";
import { saturationOf } from "../../../src/transforms/saturation/saturationOf.js";

/** Digits that float32 keeps of numbers up to 1. */
const DIGITS = 6;

const row = (...weights: number[]) => Float32Array.from(weights);

/** A row of softmax over one to nine scores of any temperature. */
const SOFTMAX_ROW = fc
  .array(fc.float({ noNaN: true, min: -40, max: 40 }), { minLength: 1, maxLength: 9 })
  .map((scores) => softmax(tensor([scores])).data);

/** Every entry of the Jacobian of softmax, by the gradient of each weight alone. */
function jacobian(weights: Float32Array): number[] {
  const shape = [1, weights.length] as const;
  return Array.from(weights).flatMap((_, i) => {
    const unit = new Float32Array(weights.length);
    unit[i] = 1;
    return [...softmaxGradient({ shape, data: weights }, { shape, data: unit }).data];
  });
}

test("saturationOf([½, ½]) is as far from saturated as a row can be", () => {
  const even = saturationOf(row(0.5, 0.5));
  expect(even?.entropyNats).toBeCloseTo(Math.LN2, DIGITS);
  expect(even?.largestEntropyNats).toBeCloseTo(Math.LN2, DIGITS);
  expect(even?.relativeEntropy).toBeCloseTo(1, DIGITS);
  expect(even?.largestGradient).toBe(0.25);
});

test("saturationOf([1, 0, 0]) has neither entropy nor gradient", () => {
  expect(saturationOf(row(1, 0, 0))).toEqual({
    entropyNats: 0,
    largestEntropyNats: Math.log(3),
    relativeEntropy: 0,
    largestGradient: 0,
    visible: 3,
  });
});

test("saturationOf([¾, ¼, 0, 0]) is weight times what the others have", () => {
  const { largestGradient, entropyNats } = saturationOf(row(0.75, 0.25, 0, 0)) ?? {};
  expect(largestGradient).toBe(0.1875); // ¾ · ¼
  expect(entropyNats).toBeCloseTo(0.75 * Math.log(4 / 3) + 0.25 * Math.log(4), DIGITS);
});

test("saturationOf(weights).largestGradient is the largest entry of diag(a) − a aᵀ", () => {
  const weights = row(0.5, 0.25, 0.125, 0.125);
  const entries = [...weights].flatMap((a, i) =>
    [...weights].map((b, j) => (i === j ? a : 0) - a * b),
  );
  expect(saturationOf(weights)?.largestGradient).toBe(Math.max(...entries.map(Math.abs)));
});

test("saturationOf(weights).largestGradient is the largest of softmaxGradient's unit gradients", () => {
  fc.assert(
    fc.property(SOFTMAX_ROW, (weights) => {
      const largest = Math.max(...jacobian(weights).map(Math.abs));
      expect(saturationOf(weights)?.largestGradient).toBeCloseTo(largest, DIGITS);
    }),
  );
});

test("saturationOf(weights).largestGradient is 0 to ¼", () => {
  fc.assert(
    fc.property(SOFTMAX_ROW, (weights) => {
      const { largestGradient = -1 } = saturationOf(weights) ?? {};
      expect(largestGradient).toBeGreaterThanOrEqual(0);
      expect(largestGradient).toBeLessThanOrEqual(0.25);
    }),
  );
});

test("saturationOf(weights) has the entropies of attention-core", () => {
  fc.assert(
    fc.property(SOFTMAX_ROW, (data) => {
      const matrix = { shape: [1, data.length], data } as const;
      const { entropyNats, relativeEntropy: share } = saturationOf(data) ?? {};
      expect(entropyNats).toBeCloseTo(entropy(matrix).data[0] ?? -1, DIGITS);
      expect(share).toBeCloseTo(relativeEntropy(matrix).data[0] ?? -1, DIGITS);
    }),
  );
});

test("saturationOf(weights) falls with the temperature", () => {
  const scores = tensor([[2, 1, 0, -1]]);
  const at = (temperature: number) => saturationOf(softmax(scores, { temperature }).data);
  const [warm, plain, cold] = [at(1), at(0.25), at(0.05)];
  expect(warm?.entropyNats).toBeGreaterThan(plain?.entropyNats ?? Infinity);
  expect(plain?.entropyNats).toBeGreaterThan(cold?.entropyNats ?? Infinity);
  expect(plain?.largestGradient).toBeGreaterThan(cold?.largestGradient ?? Infinity);
});

test("saturationOf(weights, isHidden) measures against the visible keys alone", () => {
  const causal = saturationOf(row(0.5, 0.5, 0, 0), (key) => key > 1);
  expect(causal?.visible).toBe(2);
  expect(causal?.relativeEntropy).toBeCloseTo(1, DIGITS);
  expect(causal?.largestEntropyNats).toBeCloseTo(Math.LN2, DIGITS);
});

test("saturationOf(weights, isHidden) of one visible key has nothing to choose", () => {
  const first = saturationOf(row(1, 0), (key) => key > 0);
  expect(first).toEqual({
    entropyNats: 0,
    largestEntropyNats: 0,
    relativeEntropy: 0,
    largestGradient: 0,
    visible: 1,
  });
});

test.each([
  ["a row hidden altogether", [0, 0]],
  ["NaN", [Number.NaN, 1]],
  ["a negative weight", [1.5, -0.5]],
  ["a row that sums to 2", [1, 1]],
  ["−∞", [-Infinity, 1]],
  ["no keys", []],
])("saturationOf(weights) is nothing for %s", (_, weights) => {
  expect(saturationOf(row(...weights))).toBeUndefined();
});

test("saturationOf(weights) of a rounded row is never below 0", () => {
  const rounded = saturationOf(row(1.004, 0));
  expect(rounded?.entropyNats).toBe(0);
  expect(rounded?.largestGradient).toBe(0);
});

test("saturationOf(weights) leaves the weights as they were", () => {
  const weights = row(0.25, 0.75);
  saturationOf(weights);
  expect([...weights]).toEqual([0.25, 0.75]);
});
