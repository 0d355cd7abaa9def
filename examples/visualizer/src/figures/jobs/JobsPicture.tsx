import { BeforeAfter } from "../frame/BeforeAfter";
import type { PictureProps } from "../frame/figure";
import type { Head, JobsNumbers } from "./jobsNumbers";

/** The head's matrix on a sentence with three roses, and on the same with a lily for the second. */
export function JobsPicture({ numbers }: PictureProps<Head, JobsNumbers>) {
  return <BeforeAfter titles={["… a rose …", "… a lily …"]} cell={19} {...numbers} />;
}
