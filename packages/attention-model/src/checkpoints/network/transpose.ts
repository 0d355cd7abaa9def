import type { Matrix } from "attention-core";

/** Rows and columns of a tile, small enough for both matrices to stay in the fastest cache. */
const TILE = 32;

/**
 * A matrix of `nn.Linear` as it multiplies here: [dOutput, dInput] -> [dInput, dOutput].
 *
 * attention-core has the same function, but does not export it: transposing concerns files and is no step of attention.
 * An export for this one use would be an API to maintain.
 */
export function transpose({ shape: [rows, columns], data }: Matrix): Matrix {
  const result = new Float32Array(data.length);
  for (let top = 0; top < rows; top += TILE) {
    for (let left = 0; left < columns; left += TILE) {
      const [bottom, right] = [Math.min(top + TILE, rows), Math.min(left + TILE, columns)];
      for (let row = top; row < bottom; row++) {
        for (let column = left; column < right; column++) {
          result[column * rows + row] = data[row * columns + column]!;
        }
      }
    }
  }
  return { shape: [columns, rows], data: result };
}
