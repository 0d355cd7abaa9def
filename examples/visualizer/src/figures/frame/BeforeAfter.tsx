import { Drawing } from "./Drawing";
import { MatrixMarks } from "./MatrixMarks";

interface BeforeAfterProps {
  readonly titles: readonly [string, string];
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  /** The largest change of a weight. */
  readonly moved: number;
  readonly cell: number;
}

/** One head on two inputs, side by side, and the largest change of a weight between them. */
export function BeforeAfter({ titles, before, after, moved, cell }: BeforeAfterProps) {
  return (
    <Drawing height={208}>
      <text class="strong" y={12}>
        {titles[0]}
      </text>
      <MatrixMarks rows={before} x={0.5} y={22} cell={cell} />
      <text class="strong" x={186} y={12}>
        {titles[1]}
      </text>
      <MatrixMarks rows={after} x={186.5} y={22} cell={cell} />
      <text class="quiet" x={170} y={202} text-anchor="end">
        largest change of a weight
      </text>
      <text class="strong" x={186} y={202}>
        {moved.toFixed(3)}
      </text>
    </Drawing>
  );
}
