import { round } from "./Drawing";
import { markOpacity } from "./markOpacity";

interface MatrixMarksProps {
  readonly rows: readonly (readonly number[])[];
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  /** Of a row, where it is not that of a cell. */
  readonly height?: number;
}

/** A matrix of weights: the larger a weight, the stronger its colour. */
export function MatrixMarks({ rows, x, y, cell, height = cell }: MatrixMarksProps) {
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      {rows.map((row, i) =>
        row.map((weight, j) =>
          weight < 0.01 ? null : (
            <rect
              key={`${i} ${j}`}
              class="queries"
              x={round(j * cell)}
              y={round(i * height)}
              width={round(cell - 1)}
              height={round(height - 1)}
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
        height={round(height * rows.length)}
      />
    </g>
  );
}
