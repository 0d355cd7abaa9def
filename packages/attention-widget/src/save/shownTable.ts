import { csvOf } from "../draw/csvOf.js";
import type { StillPicture } from "../picture/still/stillPicture.js";

/** The numbers that are shown, as CSV. */
export function shownTable({ matrices, lines }: StillPicture): string {
  const panels = matrices.map(({ panel }) => panel);
  return csvOf(lines === null ? panels : [lines.panel]);
}
