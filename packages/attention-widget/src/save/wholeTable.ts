import type { AttentionTrace } from "attention-core";
import { csvLinesOfTrace } from "../draw/csvLinesOfTrace.js";
import { refuse } from "../settings/refuse.js";
import { pairsIn } from "../transforms/pairsIn.js";
import { joinInTurns } from "./joinInTurns.js";

/** How many lines a spreadsheet opens. */
const MAX_LINES = 2 ** 20;

/** Every number of a trace, as CSV. */
export async function wholeTable(given: AttentionTrace | undefined): Promise<string> {
  if (given === undefined) return "";
  const lines = pairsIn(given) + 1;
  if (lines > MAX_LINES) {
    refuse("toCSV", "the whole trace", `have at most ${MAX_LINES} lines; toJSON has more`, lines);
  }
  return joinInTurns(csvLinesOfTrace(given));
}
