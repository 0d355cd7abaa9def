import { BeforeAfter } from "../frame/BeforeAfter";
import type { PictureProps } from "../frame/figure";
import type { Choice, ShuffleNumbers } from "./shuffleNumbers";

/** The order of the words on either side, and below it the head's matrix with its rows and columns put back in order. */
export function ShufflePicture({ numbers }: PictureProps<Choice, ShuffleNumbers>) {
  const { words, shuffledWords, before, after, ...changed } = numbers;
  return (
    <BeforeAfter
      sides={[
        {
          title: "as written",
          lines: linesOf(words),
          rows: before,
          columns: words,
          rowNames: words,
        },
        { title: "shuffled, put back", lines: linesOf(shuffledWords), rows: after, columns: words },
      ]}
      cell={12}
      nameWidth={60}
      {...changed}
    />
  );
}

/** A sentence in lines that are as wide as half of the picture. */
const linesOf = (words: readonly string[]): string[] =>
  [0, 3, 6, 9].map((from) => words.slice(from, from + 3).join(" "));
