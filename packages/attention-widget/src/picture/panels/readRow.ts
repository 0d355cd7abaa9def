import type { RankedKey } from "../../words/rankedKey.js";
import type { Panel } from "./panel.js";

/** One row of a panel, ranked and summed. */
export interface RowSummary {
  readonly row: number;
  readonly name: string;
  /** Every cell that is not hidden, strongest first; ties stay in the order of the text. */
  readonly ranked: readonly RankedKey[];
  /** Sum of the row's numbers without hidden cells. */
  readonly sum: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Reads a row; undefined if the panel has no such row. */
export function readRow(panel: Panel, row: number): RowSummary | undefined {
  const name = panel.rowLabels[row];
  if (name === undefined) return undefined;
  const columns = panel.columnLabels.length;
  const ranked = panel.columnLabels
    .map((label, key) => ({ key, name: label, value: panel.values[row * columns + key] ?? 0 }))
    .filter(({ key }) => !panel.isHidden(row, key))
    .sort((a, b) => b.value - a.value);
  return {
    row,
    name,
    ranked,
    sum: ranked.reduce((sum, { value }) => sum + value, 0),
    lowest: ranked.at(-1)?.value ?? 0,
    highest: ranked[0]?.value ?? 0,
  };
}
