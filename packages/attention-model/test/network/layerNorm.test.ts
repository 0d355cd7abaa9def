import { tensor, toNested } from "attention-core";
import { describe, expect, test } from "vitest";
import { layerNorm } from "../../src/network/layerNorm.js";

const ones = tensor([1, 1]);
const zeros = tensor([0, 0]);

describe("layerNorm(inputs, scale, bias)", () => {
  test("gives every row a mean of 0 and a variance of 1", () => {
    const inputs = tensor([
      [1, 3],
      [-400, 600],
    ]);
    for (const [low, high] of toNested(layerNorm(inputs, ones, zeros))) {
      expect(low).toBeCloseTo(-1, 5);
      expect(high).toBeCloseTo(1, 5);
    }
  });

  test("multiplies by the scale and adds the bias, column by column", () => {
    const [[first, second] = []] = toNested(
      layerNorm(tensor([[1, 3]]), tensor([2, 10]), tensor([5, 7])),
    );
    expect(first).toBeCloseTo(3, 5);
    expect(second).toBeCloseTo(17, 4);
  });

  test("of a row of equal entries is the bias", () => {
    expect(toNested(layerNorm(tensor([[4, 4]]), ones, tensor([1, 2])))).toEqual([[1, 2]]);
  });

  test("adds epsilon to the variance: 1e-6 unless another is given", () => {
    const inputs = tensor([[1, 3]]); // of mean 2 and variance 1
    expect(toNested(layerNorm(inputs, ones, zeros, 3))).toEqual([[-0.5, 0.5]]);
    expect(layerNorm(inputs, ones, zeros, 1e-6)).toEqual(layerNorm(inputs, ones, zeros));
    expect(layerNorm(inputs, ones, zeros).data[1]).toBeCloseTo(1 / Math.sqrt(1 + 1e-6), 7);
  });

  test("of no tokens is no rows", () => {
    expect(layerNorm(tensor([], [0, 2]), ones, zeros).shape).toEqual([0, 2]);
  });
});
