import type { Panel } from "../panels/panel.js";

/**
 * Scales a panel down to a smaller picture by taking the value farthest from 0 for each point. With a mean, a lone
 * strong cell or a diagonal would fade as the text grows, and a sum would leave the scale of 0–1. Hidden cells, NaN and
 * infinities do not count; a point with nothing else is NaN.
 *
 * @param columns - the number of points in a row
 * @param rows - the number of rows of points; as many as columns when left out
 * @param rowLimits - what the numbers of each row are divided by, where each row has a scale of its own
 * @returns [rows, columns], row by row
 */
export function poolMax(
  panel: Panel,
  columns: number,
  rows = columns,
  rowLimits?: readonly number[],
): Float32Array {
  const { values, isHidden, hasHidden } = panel;
  const height = panel.rowLabels.length;
  const width = panel.columnLabels.length;
  const points = new Float32Array(rows * columns).fill(Number.NaN);
  const sizes = new Float32Array(columns);
  const starts = Array.from({ length: columns + 1 }, (_, x) => Math.floor((x * width) / columns));
  for (let y = 0; y < rows; y++) {
    const top = Math.floor((y * height) / rows);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * height) / rows));
    sizes.fill(-1);
    for (let row = top; row < bottom && row < height; row++) {
      const limit = rowLimits?.[row] ?? 1;
      for (let x = 0; x < columns; x++) {
        const left = starts[x]!;
        const right = Math.max(left + 1, starts[x + 1]!);
        let farthest = sizes[x]! * limit;
        for (let column = left; column < right && column < width; column++) {
          if (hasHidden && isHidden(row, column)) continue;
          const value = values[row * width + column]!;
          const size = value < 0 ? -value : value;
          if (size > farthest && size < Infinity) {
            farthest = size;
            points[y * columns + x] = value / limit;
          }
        }
        sizes[x] = farthest / limit;
      }
    }
  }
  return points;
}
