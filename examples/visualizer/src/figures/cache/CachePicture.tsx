import { Drawing } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { MatrixMarks } from "../frame/MatrixMarks";
import type { CacheNumbers } from "./cacheNumbers";

const CELL = 14;

/** The matrix with the mask on the left and without it on the right; the newest row is framed. */
export function CachePicture({ numbers }: PictureProps<number, CacheNumbers>) {
  const { causal, open, causalChange, openChange, products } = numbers;
  return (
    <Drawing height={262}>
      <Side name="causal mask" rows={causal} change={causalChange} left={0} />
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
    </Drawing>
  );
}

interface SideProps {
  readonly name: string;
  readonly rows: number[][];
  readonly change: number;
  readonly left: number;
}

function Side({ name, rows, change, left }: SideProps) {
  const [last, size] = [CELL * (rows.length - 1), CELL * rows.length];
  return (
    <>
      <text class="strong" x={left} y={12}>
        {name}
      </text>
      <MatrixMarks rows={rows} x={left + 0.5} y={22} cell={CELL} />
      <rect class="frame" x={left + 0.5} y={21.5 + last} width={size} height={CELL} />
      <text class="quiet" x={left} y={198}>
        earlier weights
      </text>
      <text class="strong" x={left} y={214}>
        moved by {change.toFixed(3)}
      </text>
    </>
  );
}
