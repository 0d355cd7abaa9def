import type { MultiHeadStages } from "attention-core";
import { appendHeadRow } from "../../growing/appendHeadRow.js";
import { appendRow } from "../../growing/appendRow.js";
import type { AttendedRows } from "./attendRows.js";

/** A layer with one more row, over the keys and values that it has: those of an encoder. */
export function grownRows<L extends AttendedRows>(layer: L, row: AttendedRows): L {
  const heads = (stage: Exclude<keyof MultiHeadStages, "concatenated" | "output">) =>
    appendHeadRow(layer[stage], row[stage]); // [heads, rows, columns] -> [heads, rows + 1, columns]
  return {
    ...layer,
    // Each stage of [.., rows, columns] -> [.., rows + 1, columns]
    inputs: appendRow(layer.inputs, row.inputs),
    queries: heads("queries"),
    scores: heads("scores"),
    scaledScores: heads("scaledScores"),
    maskedScores: heads("maskedScores"),
    weights: heads("weights"),
    headOutputs: heads("headOutputs"),
    concatenated: appendRow(layer.concatenated, row.concatenated),
    output: appendRow(layer.output, row.output),
  };
}
