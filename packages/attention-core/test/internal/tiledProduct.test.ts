import { describe, expect, test } from "vitest";
import { project, tensor, toNested } from "../../src/index.js";
import { tiledProduct, type View } from "../../src/internal/tiledProduct.js";

/** Every rest of the tile's 2 rows and 3 columns, and nothing at all. */
const lengths = [0, 1, 2, 3, 4, 5, 7, 8, 9];

/** Small whole numbers, so that every sum is exact. */
function numbers(size: number): Float32Array {
  return Float32Array.from({ length: size }, (_, i) => ((i * 7) % 11) - 5);
}

function textbook(
  [left, leftStart, leftStride]: View,
  [right, rightStart, down]: View,
  across: number,
  inner: number,
  row: number,
  column: number,
): number {
  let sum = 0;
  for (let k = 0; k < inner; k++) {
    const factor = left[leftStart + row * leftStride + k] ?? Number.NaN;
    sum += factor * (right[rightStart + k * down + column * across] ?? Number.NaN);
  }
  return sum;
}

describe.each([
  ["right as it lies", false],
  ["right transposed", true],
])("tiledProduct(…) with %s is the textbook's product for every rest of the tile", (_, flipped) => {
  test.each(lengths)("%d rows", (rows) => {
    for (const inner of lengths) {
      for (const columns of lengths) {
        // Views that start inside their arrays and have room between their rows.
        const left: View = [numbers(300), 3, inner + 2];
        const stride = flipped ? inner + 1 : columns + 1;
        const across = flipped ? stride : 1;
        const right: View = [numbers(300), 5, flipped ? 1 : stride, across];
        const product = new Float32Array(300).fill(77);
        tiledProduct(left, right, [product, 4, columns + 3], rows, inner, columns);

        const expected = new Float32Array(300).fill(77);
        for (let row = 0; row < rows; row++) {
          for (let column = 0; column < columns; column++) {
            expected[4 + row * (columns + 3) + column] = textbook(
              left,
              right,
              across,
              inner,
              row,
              column,
            );
          }
        }
        expect(product).toEqual(expected);
      }
    }
  });
});

test("project(inputs, projection) sums in float64, so that small terms survive large ones", () => {
  const ones = tensor([[1], [1], [1]]);
  expect(toNested(project(tensor([[1e8, 1, -1e8]]), ones))).toEqual([[1]]);
});
