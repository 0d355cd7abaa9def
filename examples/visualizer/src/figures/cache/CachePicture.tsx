import { Drawing } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { MatrixMarks } from "../frame/MatrixMarks";
import type { MatrixRows } from "../matrixRows";
import type { CacheNumbers } from "./cacheNumbers";

const [CELL, TOP] = [14, 22];

/** The matrix with the mask on the left and without it on the right; the newest row is framed. */
export function CachePicture({ numbers }: PictureProps<number, CacheNumbers>) {
  const { causal, open, causalChange, openChange, products } = numbers;
  return (
    <Drawing height={282}>
      <Side name="causal mask" rows={causal} change={causalChange} left={0} isMasked />
      <Side name="no mask" rows={open} change={openChange} left={186} />
      <text class="quiet" y={236}>
        dot products, with a cache
      </text>
      <text class="strong" x={186} y={236}>
        {products.cached}
      </text>
      <text class="quiet" y={256}>
        without one
      </text>
      <text class="strong" x={186} y={256}>
        {products.uncached}
      </text>
      <text class="quiet" y={276}>
        for the whole text at once, n²
      </text>
      <text class="strong" x={186} y={276}>
        {products.square}
      </text>
    </Drawing>
  );
}

/** A stroke through each cell that the mask hides. */
function hatchOf(size: number, left: number): string {
  const [x, y] = [left + 2, TOP + CELL - 3];
  return Array.from({ length: size }, (_, i) =>
    Array.from(
      { length: size - 1 - i },
      (_, j) => `M${x + CELL * (i + 1 + j)} ${y + CELL * i}l9-9`,
    ).join(""),
  ).join("");
}

interface SideProps {
  readonly name: string;
  readonly rows: MatrixRows;
  readonly change: number;
  readonly left: number;
  readonly isMasked?: boolean;
}

function Side({ name, rows, change, left, isMasked = false }: SideProps) {
  const [last, size] = [CELL * (rows.length - 1), CELL * rows.length];
  return (
    <>
      <text class="strong" x={left} y={12}>
        {name}
      </text>
      <MatrixMarks rows={rows} x={left + 0.5} y={TOP} cell={CELL} />
      {isMasked ? <path class="axis" d={hatchOf(rows.length, left)} /> : null}
      <rect class="frame" x={left + 0.5} y={TOP - 0.5 + last} width={size} height={CELL} />
      <text class="quiet" x={left} y={198}>
        earlier weights
      </text>
      <text class="strong" x={left} y={214}>
        moved by {change.toFixed(3)}
      </text>
    </>
  );
}
