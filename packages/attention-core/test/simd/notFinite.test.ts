import { describe, expect, test } from "vitest";
import { attention, fusedAttention, project, softmax, tensor } from "../../src/index.js";
import { loadSimd, withoutSimd } from "../../src/simd.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { errorOf } from "../helpers/refusals.js";
import { someTensor } from "../helpers/someNumbers.js";

/** As in sweep.test.ts; NaN and ∞ have to be equal. */
const TOLERANCE = 2e-6;

const simd = await loadSimd();

/** Some matrix with one entry replaced. */
function spoilt(rows: number, columns: number, at: number, entry: number) {
  const { data } = someTensor([rows, columns], rows);
  data[at] = entry;
  return tensor(data, [rows, columns]);
}

describe.each([Number.NaN, Infinity, -Infinity, 1e38, -3e38])("%f among the numbers", (entry) => {
  test("project(…) on SIMD has it where the pure one has it", () => {
    const inputs = spoilt(5, 9, 13, entry);
    const projection = spoilt(9, 3, 2, entry);
    const expected = project(inputs, projection).data;
    const actual = simd.project(inputs, projection).data;
    expect(worstDeviation(actual, expected)).toBeLessThanOrEqual(TOLERANCE);
    const prepared = simd.prepareLinear(projection);
    expect(prepared.project(inputs).data).toEqual(actual);
    prepared.release();
  });

  test.each(["queries", "keys", "values"])("fusedAttention(…) on SIMD with it in %s", (name) => {
    const of = (matrix: string, rows: number, columns: number) =>
      spoilt(rows, columns, 7, matrix === name ? entry : 0.5);
    const inputs = [of("queries", 6, 4), of("keys", 7, 4), of("values", 7, 3)] as const;
    expect(simd.fusedAttention(...inputs)).toEqual(fusedAttention(...inputs));
    expect(simd.fusedAttention(...inputs, { causal: true })).toEqual(
      fusedAttention(...inputs, { causal: true }),
    );
  });

  test("fusedAttention(…, { bias }) on SIMD hides where the pure one does, and is NaN where that is", () => {
    const inputs = [someTensor([6, 4], 1), someTensor([6, 4], 2), someTensor([6, 3], 3)] as const;
    const options = { bias: spoilt(6, 6, 8, entry) };
    const isSpoilt = (output: { readonly data: Float32Array }) =>
      Array.from(output.data, Number.isNaN);
    const actual = simd.fusedAttention(...inputs, options);
    expect(isSpoilt(actual)).toEqual(isSpoilt(fusedAttention(...inputs, options)));
  });
});

test.each([Number.NaN, Infinity])(
  "softmax(…) and attention(…) on SIMD refuse %f as the pure ones do",
  (entry) => {
    const scores = spoilt(6, 5, 17, entry);
    const refusal = errorOf(() => softmax(scores));
    expect(refusal).toBeInstanceOf(RangeError);
    expect(errorOf(() => simd.softmax(scores))).toEqual(refusal);
    const inputs = [scores, someTensor([2, 5], 2), someTensor([2, 3], 3)] as const;
    const error = errorOf(() => attention(...inputs));
    expect(error).toBeInstanceOf(RangeError);
    expect(errorOf(() => simd.attention(...inputs))).toEqual(error);
  },
);

test.each([-Infinity, 1e38, -3e38])("softmax(…) on SIMD takes %f as the pure one does", (entry) => {
  const scores = spoilt(6, 5, 17, entry);
  const deviation = worstDeviation(simd.softmax(scores).data, softmax(scores).data);
  expect(deviation).toBeLessThanOrEqual(TOLERANCE);
});

test("fusedMultiHeadAttention(…) on SIMD with NaN in one token is NaN in every row, as the pure one", () => {
  const inputs = spoilt(3, 4, 5, Number.NaN);
  const square = someTensor([4, 4], 4);
  const projections = { query: square, key: square, value: square, output: square };
  const { data } = simd.fusedMultiHeadAttention(inputs, projections, { heads: 2 });
  expect(data.every(Number.isNaN)).toBe(true);
  expect(data).toEqual(withoutSimd.fusedMultiHeadAttention(inputs, projections, { heads: 2 }).data);
});

test("fusedMultiHeadAttention(…) on SIMD leaves sums beyond float32 to the pure one", () => {
  const inputs = tensor([[3e38, 3e38]]);
  const wide = tensor([
    [1e-38, 0],
    [0, 1e-38],
  ]);
  const output = tensor([
    [1e38, -1e38],
    [1e38, -1e38],
  ]);
  const projections = { query: wide, key: wide, value: wide, output };
  const { data } = simd.fusedMultiHeadAttention(inputs, projections, { heads: 1 });
  expect([...data]).toEqual([Infinity, -Infinity]);
});

test("fusedAttention(…) on SIMD distinguishes large scores, since the pure one computes them", () => {
  const queries = tensor([[100, 1]]);
  const keys = tensor([
    [1000, Math.log(3)],
    [1000, 0],
  ]);
  const output = simd.fusedAttention(queries, keys, tensor([[4], [8]]), { scale: 1 });
  expect(output.data[0]).toBeCloseTo(5, 6);
});
