import { csvLines } from "../draw/csvLines.js";
import type { StillPicture } from "../picture/still/stillPicture.js";
import { joinInTurns } from "./joinInTurns.js";

/** The numbers that are shown, as CSV. */
export function shownTable({ matrices, lines }: StillPicture): Promise<string> {
  const panels = matrices.map(({ panel }) => panel);
  return joinInTurns(csvLines(lines === null ? panels : [lines.panel]));
}
