import { BeforeAfter } from "../frame/BeforeAfter";
import type { PictureProps } from "../frame/figure";
import { type Head, type JobsNumbers, TEXTS } from "./jobsNumbers";

const [ROSES, LILY] = [TEXTS[0].split(" "), TEXTS[1].split(" ")];

/** The head's matrix on a sentence with three roses, and on the same with a lily for the second. */
export function JobsPicture({ numbers }: PictureProps<Head, JobsNumbers>) {
  const { before, after, ...changed } = numbers;
  return (
    <BeforeAfter
      sides={[
        { title: "a rose is a rose …", rows: before, columns: ROSES, rowNames: ROSES },
        { title: "a rose is a lily …", rows: after, columns: LILY, rowNames: LILY },
      ]}
      cell={16}
      nameWidth={36}
      {...changed}
    />
  );
}
