import type { Matrix } from "attention-core";

/** Rows and columns of a tile: what is read of it and what is written stays in the fastest cache. */
const TILE = 32;

/** A matrix as `nn.Linear` keeps it, turned to how it multiplies here: [dOutput, dInput] -> [dInput, dOutput] */
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
