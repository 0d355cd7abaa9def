import type { Panel } from "../panels/panel.js";

/**
 * Scales a panel to a square picture, by taking the largest value under each point. A mean would let a
 * lone strong cell, or a diagonal, fade as the text grows, and a sum would leave the scale of 0–1.
 * Hidden cells and NaN do not count; a point with nothing else is NaN.
 *
 * @param size - points on each side
 * @returns [size, size], row by row
 */
export function poolMax(panel: Panel, size: number): Float32Array {
  const { values, isHidden, hasHidden } = panel;
  const rows = panel.rowLabels.length;
  const columns = panel.columnLabels.length;
  const points = new Float32Array(size * size).fill(-Infinity);
  const starts = Array.from({ length: size + 1 }, (_, at) => Math.floor((at * columns) / size));
  for (let y = 0; y < size; y++) {
    const top = Math.floor((y * rows) / size);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * rows) / size));
    for (let row = top; row < bottom && row < rows; row++) {
      for (let x = 0; x < size; x++) {
        const left = starts[x]!;
        const right = Math.max(left + 1, starts[x + 1]!);
        let most = points[y * size + x]!;
        for (let column = left; column < right && column < columns; column++) {
          if (hasHidden && isHidden(row, column)) continue;
          const value = values[row * columns + column]!;
          if (value > most) most = value;
        }
        points[y * size + x] = most;
      }
    }
  }
  for (let at = 0; at < points.length; at++) if (points[at] === -Infinity) points[at] = Number.NaN;
  return points;
}
