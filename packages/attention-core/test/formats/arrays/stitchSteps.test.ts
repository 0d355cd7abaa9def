import { expect, test } from "vitest";
import { stitchSteps } from "../../../src/formats/arrays/stitchSteps.js";

/** A step with two heads, the second of which has the numbers of the first negated. */
function step(...rows: readonly (readonly number[])[]) {
  const numbers = rows.flat();
  return {
    shape: [2, rows.length, rows[0]!.length],
    floats: () => Float32Array.of(...numbers, ...numbers.map((number) => -number)),
  };
}

/** The rows of the first head in the whole, after a look at the second. */
function stitched(steps: readonly ReturnType<typeof step>[], isCross = false): number[][] {
  const whole = stitchSteps("f", steps, isCross);
  const [heads = 0, rows = 0, columns = 0] = whole.shape;
  expect(heads).toBe(2);
  const numbers = [...whole.floats()];
  const first = numbers.slice(0, rows * columns);
  expect(numbers.slice(rows * columns).map((number) => 0 - number)).toEqual(first);
  return Array.from({ length: rows }, (_, row) => first.slice(row * columns, (row + 1) * columns));
}

test("stitchSteps(…) without a cache is the last step", () => {
  const last = step([1, 0, 0], [2, 3, 0], [4, 5, 6]);
  expect(stitchSteps("f", [step([1, 0], [2, 3]), last], false)).toBe(last);
});

test("stitchSteps(…) of a dynamic cache adds rows over all keys so far, one or more at once", () => {
  expect(stitched([step([1, 0], [2, 3]), step([4, 5, 6])])).toEqual([
    [1, 0, 0],
    [2, 3, 0],
    [4, 5, 6],
  ]);
  expect(stitched([step([1, 0], [2, 3]), step([4, 5, 6, 0], [7, 8, 9, 10])])).toEqual([
    [1, 0, 0, 0],
    [2, 3, 0, 0],
    [4, 5, 6, 0],
    [7, 8, 9, 10],
  ]);
});

test("stitchSteps(…) of a text that was continued keeps the keys before it", () => {
  expect(stitched([step([1, 2, 0], [3, 4, 5]), step([6, 7, 8, 9])])).toEqual([
    [1, 2, 0, 0],
    [3, 4, 5, 0],
    [6, 7, 8, 9],
  ]);
});

test("stitchSteps(…) of a static cache crops the keys that were never written", () => {
  expect(stitched([step([1, 0, 0, 0], [2, 3, 0, 0]), step([4, 5, 6, 0])])).toEqual([
    [1, 0, 0],
    [2, 3, 0],
    [4, 5, 6],
  ]);
});

test("stitchSteps(…) of a sliding window puts rows under the last keys", () => {
  expect(stitched([step([1, 0, 0], [2, 3, 0], [0, 4, 5]), step([6, 7])])).toEqual([
    [1, 0, 0, 0],
    [2, 3, 0, 0],
    [0, 4, 5, 0],
    [0, 0, 6, 7],
  ]);
  expect(stitched([step([1]), step([2])])).toEqual([
    [1, 0],
    [0, 2],
  ]);
});

test("stitchSteps(…) of cross-attention has the same keys in every row", () => {
  expect(stitched([step([1, 2]), step([3, 4]), step([5, 6])], true)).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(stitched([step([1]), step([2])], true)).toEqual([[1], [2]]);
});
