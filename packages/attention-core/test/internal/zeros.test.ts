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

/** What is too large: a shape, or the product of counts. */
const shaped = (what: string, shape = "[1000000, 1000000]") =>
  `${what} must have at most 1073741824 entries, got ${shape}`;
const counted = (what: string) => `${what} must be at most 1073741824, got 1000000000000`;
const SCORES = shaped("scores");
const SCORES_OF_HEAD = shaped("scores", "[1, 1000000, 1000000]");
const PAIRS = counted("queries · keys");
const PAIRS_OF_HEADS = counted("heads · queries · keys");

/** Calls of every public function that allocates a number for each pair, and what each says. */
const calls: Record<string, readonly [call: () => unknown, message: string]> = {
  attention: [() => attention(million, million, million), SCORES],
  multiHeadAttention: [
    () => multiHeadAttention(million, projections, { heads: 1 }),
    SCORES_OF_HEAD,
  ],
  multiHeadGradient: [
    () => multiHeadGradient(million, projections, million, { heads: 1 }),
    SCORES_OF_HEAD,
  ],
  dotProductScores: [() => dotProductScores(million, million), SCORES],
  project: [() => project(million, row), shaped("output")],
  weightedSum: [() => weightedSum(million, row), shaped("output")],
  alibiBias: [() => alibiBias(1, COUNT), PAIRS_OF_HEADS],
  relativeBias: [() => relativeBias(tensor([[1], [1], [1], [1]]), COUNT), PAIRS_OF_HEADS],
  disentangledBias: [
    () => disentangledBias(head, head, { keys: tensor([[[1], [1]]]) }),
    counted("heads · tokens · tokens"),
  ],
  causalMask: [() => causalMask(COUNT), PAIRS],
  slidingWindowMask: [() => slidingWindowMask(COUNT, 1), PAIRS],
  prefixMask: [() => prefixMask(COUNT, 1), PAIRS],
  blockMask: [() => blockMask(COUNT, 1), PAIRS],
  dilatedMask: [() => dilatedMask(COUNT, 1), PAIRS],
  documentMask: [() => documentMask(numbers), PAIRS],
  paddingMask: [() => paddingMask(numbers), PAIRS],
  maskWhere: [() => maskWhere(COUNT, COUNT, () => true), PAIRS],
  headDivergence: [() => headDivergence(heads), counted("heads · heads")],
  valueWeighted: [() => valueWeighted(row, million, row), shaped("projected values")],
};

describe("a result that no engine could allocate", () => {
  test.each(Object.entries(calls))(
    "%s refuses a result of more than 2³⁰ entries",
    (name, [call, message]) => {
      expect(errorOf(call)).toEqual(new RangeError(`${name}: ${message}`));
    },
  );

  test("is refused by the functions of attention-core/simd, each in its own name", async () => {
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

test("documentMask([NaN]) names the entry that is neither", () => {
  expect(() => documentMask([1, Number.NaN])).toThrow(
    new RangeError("documentMask: keyDocuments[1] must be a finite number or a string, got NaN"),
  );
});

test("zeros(shape) of no public function refuses in the name of tensor", () => {
  expect(errorOf(() => zeros([2, 2 ** 30]))).toEqual(
    new RangeError("tensor: shape must have at most 1073741824 entries, got [2, 1073741824]"),
  );
});

test("zeros(shape) has as many zeros as the shape has places", () => {
  expect(zeros([2, 3])).toEqual({ shape: [2, 3], data: new Float32Array(6) });
});
