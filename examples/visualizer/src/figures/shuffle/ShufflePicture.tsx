import { Drawing } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { MatrixMarks } from "../frame/MatrixMarks";
import type { Choice, ShuffleNumbers } from "./shuffleNumbers";

const CELL = 14;

/** The head's matrix, and that of the shuffled sentence with its rows and columns put back. */
export function ShufflePicture({ numbers }: PictureProps<Choice, ShuffleNumbers>) {
  const { before, after, moved } = numbers;
  return (
    <Drawing height={208}>
      <text class="strong" y={12}>
        as written
      </text>
      <MatrixMarks rows={before} x={0.5} y={22} cell={CELL} />
      <text class="strong" x={186} y={12}>
        shuffled, put back
      </text>
      <MatrixMarks rows={after} x={186.5} y={22} cell={CELL} />
      <text class="quiet" x={170} y={202} text-anchor="end">
        largest change of a weight
      </text>
      <text class="strong" x={186} y={202}>
        {moved.toFixed(3)}
      </text>
    </Drawing>
  );
}
