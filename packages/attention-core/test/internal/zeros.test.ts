import { describe, expect, test } from "vitest";
import {
  alibiBias,
  attention,
  blockMask,
  causalMask,
  dilatedMask,
  disentangledBias,
  documentMask,
  dotProductScores,
  maskWhere,
  multiHeadAttention,
  multiHeadGradient,
  paddingMask,
  prefixMask,
  project,
  relativeBias,
  slidingWindowMask,
  tensor,
  weightedSum,
} from "../../src/index.js";
import { zeros } from "../../src/internal/zeros.js";
import { headDivergence, valueWeighted } from "../../src/metrics.js";
import { loadSimd, withoutSimd } from "../../src/simd.js";
import { errorOf } from "../helpers/refusals.js";

const COUNT = 1e6;
const million = tensor(new Float32Array(COUNT), [COUNT, 1]);
const row = tensor(new Float32Array(COUNT), [1, COUNT]);
const head = tensor(new Float32Array(COUNT), [1, COUNT, 1]);
const heads = tensor(new Float32Array(COUNT), [COUNT, 1, 1]);
const one = tensor([[1]]);
const projections = { query: one, key: one, value: one, output: one };
const numbers = Array.from({ length: COUNT }, () => 1);

/** Calls of every public function that allocates a number for each pair. */
const calls: Record<string, () => unknown> = {
  attention: () => attention(million, million, million),
  multiHeadAttention: () => multiHeadAttention(million, projections, { heads: 1 }),
  multiHeadGradient: () => multiHeadGradient(million, projections, million, { heads: 1 }),
  dotProductScores: () => dotProductScores(million, million),
  project: () => project(million, row),
  weightedSum: () => weightedSum(million, row),
  alibiBias: () => alibiBias(1, COUNT),
  relativeBias: () => relativeBias(tensor([[1], [1], [1], [1]]), COUNT),
  disentangledBias: () => disentangledBias(head, head, { keys: tensor([[[1], [1]]]) }),
  causalMask: () => causalMask(COUNT),
  slidingWindowMask: () => slidingWindowMask(COUNT, 1),
  prefixMask: () => prefixMask(COUNT, 1),
  blockMask: () => blockMask(COUNT, 1),
  dilatedMask: () => dilatedMask(COUNT, 1),
  documentMask: () => documentMask(numbers),
  paddingMask: () => paddingMask(numbers),
  maskWhere: () => maskWhere(COUNT, COUNT, () => true),
  headDivergence: () => headDivergence(heads),
  valueWeighted: () => valueWeighted(row, million, row),
};

describe("a result that no engine could allocate is refused in the name of the function that was called", () => {
  test.each(Object.entries(calls))("%s", (name, call) => {
    const error = errorOf(call);
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toMatch(new RegExp(`^${name}: .* at most 1073741824`));
  });

  test("attention", () => {
    expect(calls.attention).toThrow(
      new RangeError(
        "attention: scores must have at most 1073741824 entries, got [1000000, 1000000]",
      ),
    );
  });

  test("functions of attention-core/simd", async () => {
    for (const functions of [await loadSimd(), withoutSimd]) {
      const { attention, multiHeadAttention, project, prepareLinear } = functions;
      expect(() => attention(million, million, million)).toThrow(/^attention: scores/);
      const layer = () => multiHeadAttention(million, projections, { heads: 1 });
      expect(layer).toThrow(/^multiHeadAttention: scores/);
      expect(() => project(million, row)).toThrow(/^project: output/);
      expect(() => prepareLinear(row).project(million)).toThrow(/^project: output/);
      functions.release();
    }
  });
});

test("documentMask([NaN]) says which number is none", () => {
  expect(() => documentMask([1, Number.NaN])).toThrow(
    new RangeError("documentMask: keyDocuments[1] must be a finite number or a string, got NaN"),
  );
});

test("zeros(shape) has as many zeros as the shape has places", () => {
  expect(zeros([2, 3])).toEqual({ shape: [2, 3], data: new Float32Array(6) });
});
