import type { Matrix } from "../../shape.js";
import type { Range } from "./evenRanges.js";

/**
 * Puts results side by side: [rows, columns of the part] each -> [rows, columns]. Rows are copied one by one, since the
 * parts of a row lie apart in the whole.
 *
 * @param whole - [rows, columns], overwritten
 * @param results - one for each part
 * @param ranges - which columns each part has; together, all of them
 */
export function placeColumns(
  { shape: [rows, columns], data }: Matrix,
  results: readonly Float32Array[],
  ranges: readonly Range[],
): void {
  for (const [i, { first, end }] of ranges.entries()) {
    const width = end - first;
    for (let row = 0; row < rows; row++) {
      data.set(results[i]!.subarray(row * width, (row + 1) * width), row * columns + first);
    }
  }
}
