import { BeforeAfter } from "../frame/BeforeAfter";
import type { PictureProps } from "../frame/figure";
import type { Choice, ShuffleNumbers } from "./shuffleNumbers";

/** The head's matrix, and that of the shuffled sentence with its rows and columns put back. */
export function ShufflePicture({ numbers }: PictureProps<Choice, ShuffleNumbers>) {
  return <BeforeAfter titles={["as written", "shuffled, put back"]} cell={14} {...numbers} />;
}
