import type { Matrix, Vector } from "../../shape.js";
import type { Part } from "./partsOf.js";

/** Some columns of a matrix: [rows, columns] -> [rows, columns of the part] */
export function columnsOf({ shape: [rows, columns], data }: Matrix, { first, end }: Part): Matrix {
  const taken = new Float32Array(rows * (end - first));
  for (let row = 0; row < rows; row++) {
    taken.set(data.subarray(row * columns + first, row * columns + end), row * (end - first));
  }
  return { shape: [rows, end - first], data: taken };
}

/** Some entries of a vector: [columns] -> [columns of the part] */
export function entriesOf({ data }: Vector, { first, end }: Part): Vector {
  return { shape: [end - first], data: data.slice(first, end) };
}

/** Results whose columns stand side by side, into `output`: [rows, columns of each part] -> [rows, columns] */
export function placeColumns(
  { shape: [rows, columns], data }: Matrix,
  results: readonly Float32Array[],
  parts: readonly Part[],
): void {
  for (const [i, { first, end }] of parts.entries()) {
    const width = end - first;
    for (let row = 0; row < rows; row++) {
      data.set(results[i]!.subarray(row * width, (row + 1) * width), row * columns + first);
    }
  }
}
