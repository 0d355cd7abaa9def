import { describe, expect, test } from "vitest";
import {
  attention,
  dotProductScores,
  multiHeadAttention,
  project,
  tensor,
} from "../../src/index.js";
import { zeros } from "../../src/internal/zeros.js";

const TOO_LARGE = "tensor: shape must have at most 1073741824 entries, got [1000000, 1000000]";
const TOO_LARGE_HEAD =
  "tensor: shape must have at most 1073741824 entries, got [1, 1000000, 1000000]";

describe("a result that no engine could allocate is refused in a sentence of ours", () => {
  const million = tensor(new Float32Array(1e6), [1e6, 1]);
  const row = tensor(new Float32Array(1e6), [1, 1e6]);
  const one = tensor([[1]]);
  const projections = { query: one, key: one, value: one, output: one };

  test.each([
    ["attention", () => attention(million, million, million), TOO_LARGE],
    ["dotProductScores", () => dotProductScores(million, million), TOO_LARGE],
    ["project", () => project(million, row), TOO_LARGE],
    [
      "multiHeadAttention",
      () => multiHeadAttention(million, projections, { heads: 1 }),
      TOO_LARGE_HEAD,
    ],
  ])("%s", (_, call, told) => {
    expect(call).toThrow(new RangeError(told));
  });
});

test("zeros(shape) has as many zeros as the shape has places", () => {
  expect(zeros([2, 3])).toEqual({ shape: [2, 3], data: new Float32Array(6) });
});
