import type { Shape, Tensor } from "../shape.js";
import { matrixShape } from "./matrixShape.js";

/** Rows and columns of a tile, small enough for both matrices to stay in the fastest cache. */
const TILE = 32;

/**
 * The last two axes swapped: [.., rows, columns] -> [.., columns, rows]. It goes tile by tile, since writing whole
 * columns of a large matrix would miss the cache at every entry.
 *
 * @returns a copy, in new memory
 */
export function transpose<S extends Shape>({ shape, data }: Tensor<S>): Tensor<S> {
  const { batch, rows, columns } = matrixShape({ shape });
  const result = new Float32Array(data.length);
  const size = rows * columns;
  for (let start = 0; start < data.length; start += size) {
    for (let top = 0; top < rows; top += TILE) {
      for (let left = 0; left < columns; left += TILE) {
        const [bottom, right] = [Math.min(top + TILE, rows), Math.min(left + TILE, columns)];
        for (let row = top; row < bottom; row++) {
          for (let column = left; column < right; column++) {
            result[start + column * rows + row] = data[start + row * columns + column]!;
          }
        }
      }
    }
  }
  const swappedShape: Shape = [...batch, columns, rows];
  // The cast: as many axes as before, which TypeScript cannot count.
  return { shape: swappedShape as S, data: result };
}
