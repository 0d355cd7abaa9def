import { round } from "./Drawing";
import { markOpacity } from "./markOpacity";

interface MatrixMarksProps {
  readonly rows: readonly (readonly number[])[];
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly mark?: string;
}

/** A matrix of weights: the larger a weight, the stronger its colour. */
export function MatrixMarks({ rows, x, y, cell, mark = "queries" }: MatrixMarksProps) {
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      {rows.map((row, i) =>
        row.map((weight, j) =>
          weight < 0.01 ? null : (
            <rect
              key={`${i} ${j}`}
              class={mark}
              x={round(j * cell)}
              y={round(i * cell)}
              width={round(cell - 1)}
              height={round(cell - 1)}
              fill-opacity={markOpacity(weight)}
            />
          ),
        ),
      )}
      <rect
        class="board"
        x={-0.5}
        y={-0.5}
        width={round(cell * (rows[0]?.length ?? 0))}
        height={round(cell * rows.length)}
      />
    </g>
  );
}
