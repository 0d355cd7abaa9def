import { Drawing, round } from "./Drawing";
import { MatrixMarks } from "./MatrixMarks";
import { UprightText } from "./UprightText";

/** One of the two matrices. */
interface MatrixSide {
  readonly title: string;
  /** What was read, line by line, where it is not said by the title. */
  readonly lines?: readonly string[];
  readonly rows: readonly (readonly number[])[];
  /** The names of its columns. */
  readonly columns: readonly string[];
  /** The names of its rows, where they are not those beside the other matrix. */
  readonly rowNames?: readonly string[];
}

interface BeforeAfterProps {
  readonly sides: readonly [MatrixSide, MatrixSide];
  /** The largest change of a weight, and the cell where it is; null where none changes. */
  readonly moved: number;
  readonly movedAt: readonly [number, number] | null;
  readonly cell: number;
  /** Room for the names of rows. */
  readonly nameWidth: number;
}

const [LINE, WIDTH] = [16, 340];
/** How much room a letter of a name takes, at most. */
const LETTER = 7;

/** One head on two inputs, side by side, with a frame around the weight that changes most. */
export function BeforeAfter({ sides, moved, movedAt, cell, nameWidth }: BeforeAfterProps) {
  const size = cell * sides[0].rows.length;
  const longest = Math.max(...sides[0].columns.map((name) => name.length));
  const top = 24 + LINE * (sides[0].lines?.length ?? 0) + LETTER * longest;
  return (
    <Drawing height={Math.round(top + size + 28)}>
      {sides.map(({ title, lines = [], rows, columns, rowNames = [] }, side) => {
        const left = side === 0 ? nameWidth : WIDTH - size;
        const start = side === 0 ? 0 : left - (rowNames.length > 0 ? nameWidth : 0);
        return (
          <g key={title}>
            <text class="strong" x={round(start)} y={12}>
              {title}
            </text>
            {lines.map((line, i) => (
              <text key={line} x={round(start)} y={30 + LINE * i}>
                {line}
              </text>
            ))}
            {columns.map((name, j) => (
              <UprightText
                key={j}
                mark="keys"
                x={left + cell * (j + 0.5)}
                y={top - 5}
                text={name}
              />
            ))}
            {rowNames.map((name, i) => (
              <text
                key={i}
                class="queries"
                x={round(left - 6)}
                y={round(top + cell * (i + 0.5) + 4)}
                text-anchor="end"
              >
                {name}
              </text>
            ))}
            <MatrixMarks rows={rows} x={left} y={top} cell={cell} />
            {movedAt === null ? null : (
              <rect
                class="frame"
                x={round(left + cell * movedAt[1] - 1.5)}
                y={round(top + cell * movedAt[0] - 1.5)}
                width={round(cell + 2)}
                height={round(cell + 2)}
              />
            )}
          </g>
        );
      })}
      <text class="quiet" x={206} y={round(top + size + 20)} text-anchor="end">
        largest change of a weight
      </text>
      <text class="strong" x={214} y={round(top + size + 20)}>
        {moved.toFixed(3)}
      </text>
    </Drawing>
  );
}
