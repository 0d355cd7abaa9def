import type { RankedKey } from "../../words/rankedKey.js";
import type { RowSummary } from "../panels/readRow.js";
import { isChange } from "./largestChanges.js";

/** The changes in a row of differences. */
export interface RowChanges {
  /** Every cell, the largest change of either sign first. */
  readonly ranked: readonly RankedKey[];
  /** The cells that grew most, and those that shrank most, limited to those that are named. */
  readonly grown: readonly RankedKey[];
  readonly shrunk: readonly RankedKey[];
}

/** How many cells are named in each direction. */
const NAMED = 2;

/**
 * Reads a row of differences.
 *
 * @param row - present minus saved, one difference a key; those that round to 0 count as no change
 */
export function rowChanges(row: RowSummary): RowChanges {
  const ranked = [...row.ranked].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const changed = ranked.filter(({ value }) => isChange(value));
  return {
    ranked,
    grown: changed.filter(({ value }) => value > 0).slice(0, NAMED),
    shrunk: changed.filter(({ value }) => value < 0).slice(0, NAMED),
  };
}
