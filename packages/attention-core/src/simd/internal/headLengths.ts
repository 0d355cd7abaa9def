import type { AttentionOptions } from "../../attentionOptions.js";
import { wholePanels } from "./wholePanels.js";

/** How many numbers a head needs besides its matrices. One head uses them after another. */
export interface HeadLengths {
  /** The keys, packed: panels of 8 keys, each [dHead, 8]. */
  readonly keyPanels: number;
  /** The values, packed: panels of 8 entries of every value, each [keys, 8]. */
  readonly valuePanels: number;
  /** The scores of four queries, [4, keys] in whole panels, and four numbers more. */
  readonly scores: number;
  /** A byte for each pair of query and key, for some queries at a time. */
  readonly mask: number;
  /** A number for each pair, for some queries at a time. */
  readonly bias: number;
}

/** Where each of these begins in memory, in bytes. */
export type HeadAddresses = Readonly<Record<keyof HeadLengths, number>>;

/** How many pairs of query and key a mask or bias is copied for at a time. */
const PAIRS = 16_384;

/** How many queries are answered between two copies of a mask or bias. */
export function queriesPerCopy(keys: number): number {
  return 4 * Math.max(1, Math.floor(PAIRS / 4 / Math.max(1, keys)));
}

/**
 * How many numbers each part of the memory of a head takes.
 *
 * @returns lengths in numbers of 4 bytes; a mask has one byte per pair, hence a quarter of the pairs
 */
export function headLengths(
  keys: number,
  dHead: number,
  dValue: number,
  { mask, bias }: AttentionOptions,
): HeadLengths {
  const pairs = queriesPerCopy(keys) * keys;
  return {
    keyPanels: wholePanels(keys) * dHead,
    valuePanels: wholePanels(dValue) * keys,
    scores: 4 * wholePanels(keys) + 4,
    mask: mask === undefined ? 0 : pairs / 4,
    bias: bias === undefined ? 0 : pairs,
  };
}
