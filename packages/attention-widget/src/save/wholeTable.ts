import type { AttentionTrace } from "attention-core";
import { csvLinesOf, csvOfTrace } from "../draw/csvOfTrace.js";
import { refuse } from "../settings/refuse.js";

/** How many lines a spreadsheet opens. */
const MOST_LINES = 2 ** 20;

/** Every number of a trace, as CSV. */
export function wholeTable(given: AttentionTrace | undefined): string {
  if (given === undefined) return "";
  const lines = csvLinesOf(given) + 1;
  if (lines > MOST_LINES) {
    refuse(
      "toCSV",
      "the whole trace",
      `have at most ${MOST_LINES} lines; toJSON has no limit`,
      lines,
    );
  }
  return csvOfTrace(given);
}
