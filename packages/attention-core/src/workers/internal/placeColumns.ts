import type { Matrix } from "../../shape.js";
import type { Part } from "./partsOf.js";

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
