import { Drawing, round } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { MatrixMarks } from "../frame/MatrixMarks";
import type { Head, SumsNumbers } from "./sumsNumbers";

const [CELL, LEFT, TOP, UNIT] = [17, 66, 22, 22];

/** A matrix, what its rows add up to on the right of it, and its columns below. */
export function SumsPicture({ numbers }: PictureProps<Head, SumsNumbers>) {
  const { tokens, rows, rowSums, columnSums, largest } = numbers;
  const [right, below] = [LEFT + CELL * tokens.length, TOP + CELL * tokens.length];
  const x = LEFT + CELL * (largest + 0.5);
  return (
    <Drawing height={320}>
      <text class="queries strong" x={right + 12} y={12}>
        row sums
      </text>
      <MatrixMarks rows={rows} x={LEFT + 0.5} y={TOP} cell={CELL} />
      {tokens.map((token, i) => (
        <g key={i} transform={`translate(0 ${TOP + CELL * i})`}>
          <text x={LEFT - 8} y={13} text-anchor="end">
            {token}
          </text>
          <rect
            class="queries"
            x={right + 12}
            y={2}
            width={round(UNIT * rowSums[i]!)}
            height={12}
          />
          <text class="quiet" x={right + 40} y={13}>
            {rowSums[i]!.toFixed(2)}
          </text>
        </g>
      ))}
      {columnSums.map((sum, j) => (
        <rect
          key={j}
          class="keys"
          x={LEFT + CELL * j + 2}
          y={below + 6}
          width={12}
          height={round(Math.max(7 * sum, 0.5))}
        />
      ))}
      <text class="keys strong" x={LEFT - 8} y={below + 18} text-anchor="end">
        columns
      </text>
      <text
        class="keys"
        x={x}
        y={round(below + 22 + 7 * columnSums[largest]!)}
        text-anchor="middle"
      >
        {columnSums[largest]!.toFixed(2)}
      </text>
    </Drawing>
  );
}
