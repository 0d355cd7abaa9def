import { type LinesLayout, middleOf } from "../../picture/lines/layoutLines.js";
import type { Line } from "../../picture/lines/linesOf.js";
import { memoize, memoizeEach } from "../../settings/memoize.js";
import { riseAt } from "./riseAt.js";
import { strokeWidth } from "./strokeWidth.js";

/** The columns of a picture, of which some are read. */
interface PixelColumns {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Which line is on top at each pixel of some columns: its place in `lines` and 1, or 0 for none.
 * [columns, height], one column of pixels after the other. The last line is on top and comes first:
 * where very many cross, a column is soon full, and the weak lines under it can be skipped.
 */
export function topLines(
  layout: LinesLayout,
  lines: readonly Line[],
  { width, height, from: first, to: end }: PixelColumns,
): Uint32Array {
  const top = new Uint32Array((end - first) * height);
  const scale = height / layout.heightPx;
  const edges = edgesOfLines(lines)(layout, scale);
  const lastToken = Math.max(layout.queries, layout.keys) - 1;
  const from = Math.ceil(middleOf(layout, 0) * scale);
  const to = Math.floor(middleOf(layout, lastToken) * scale);
  const next = new Uint32Array(height + 1);
  for (let x = first; x < end; x++) {
    for (let y = 0; y <= height; y++) next[y] = y;
    const before = riseAt(x / width);
    const after = riseAt((x + 1) / width);
    const column = top.subarray((x - first) * height, (x - first + 1) * height);
    // Outside these rows only the outer half of outermost lines could be missing.
    let empty = to - from;
    for (let i = lines.length - 1; i >= 0 && (empty > 0 || to <= from); i--) {
      const edge = edges[3 * i] ?? 0;
      const climb = edges[3 * i + 1] ?? 0;
      const left = (edge + climb * before) | 0;
      const right = (edge + climb * after) | 0;
      const under = (left < right ? right : left) + (edges[3 * i + 2] ?? 0);
      const bottom = under < height ? under : height;
      const start = left < right ? left : right;
      for (let y = emptyFrom(next, start > 0 ? start : 0); y < bottom; y = emptyFrom(next, y + 1)) {
        column[y] = i + 1;
        next[y] = y + 1;
        if (y >= from && y < to) empty -= 1;
      }
    }
  }
  return top;
}

/**
 * The first empty pixel of a column at or under one, which is its length when there is none. `next`
 * has for each pixel one that is as far or nearer to it, and the pixel itself while it is empty.
 */
function emptyFrom(next: Uint32Array, from: number): number {
  let found = from;
  while (next[found] !== found) found = next[found] ?? found;
  // Path compression: the next search from here takes one step.
  for (let y = from; y !== found; ) {
    const then = next[y] ?? found;
    next[y] = found;
    y = then;
  }
  return found;
}

/** The same for every slice of a picture. */
const edgesOfLines = memoizeEach((lines: readonly Line[]) =>
  memoize((layout: LinesLayout, scale: number) => edgesOf(layout, lines, scale)),
);

/** [lines, 3]: where each line's upper edge starts, how far it climbs, its thickness, in pixels. */
function edgesOf(layout: LinesLayout, lines: readonly Line[], scale: number): Float64Array {
  const edges = new Float64Array(3 * lines.length);
  lines.forEach(({ row, column, strength }, i) => {
    const thickness = Math.max(1, Math.round(strokeWidth(layout, strength) * scale));
    // Half a pixel for rounding: inside the picture `| 0` rounds down.
    const edge = middleOf(layout, row) * scale - thickness / 2 + 0.5;
    edges[3 * i] = edge;
    edges[3 * i + 1] = (column - row) * layout.rowHeightPx * scale;
    edges[3 * i + 2] = thickness;
  });
  return edges;
}
