import { Drawing, round } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { MatrixMarks } from "../frame/MatrixMarks";
import { UprightText } from "../frame/UprightText";
import type { Head, SumsNumbers } from "./sumsNumbers";

const [CELL, LEFT, TOP, UNIT] = [16, 66, 60, 22];
/** Room for a sum between the matrix and its bar. */
const SUM = 36;

/** A matrix, what its rows add up to on the right of it, and its columns below. */
export function SumsPicture({ numbers }: PictureProps<Head, SumsNumbers>) {
  const { tokens, rows, rowSums, columnSums, largest } = numbers;
  const [right, below] = [LEFT + CELL * tokens.length, TOP + CELL * tokens.length];
  const middleOf = (column: number) => LEFT + CELL * (column + 0.5);
  return (
    <Drawing height={346}>
      <text class="queries strong" x={right + 12} y={TOP - 8}>
        row sums
      </text>
      <MatrixMarks rows={rows} x={LEFT + 0.5} y={TOP} cell={CELL} />
      {tokens.map((token, i) => (
        <g key={i} transform={`translate(0 ${TOP + CELL * i})`}>
          <text class="queries" x={LEFT - 8} y={13} text-anchor="end">
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
        <g key={j}>
          <UprightText mark="keys" x={middleOf(j)} y={TOP - 5} text={tokens[j]!} />
          <UprightText
            mark={j === largest ? "keys strong" : "quiet"}
            x={middleOf(j)}
            y={below + 5}
            isBelow
            text={sum.toFixed(2)}
          />
          <rect
            class="keys"
            x={middleOf(j) - 6}
            y={below + SUM}
            width={12}
            height={round(Math.max(7 * sum, 0.5))}
          />
        </g>
      ))}
      <text class="keys strong" x={LEFT - 8} y={below + 18} text-anchor="end">
        columns
      </text>
    </Drawing>
  );
}
