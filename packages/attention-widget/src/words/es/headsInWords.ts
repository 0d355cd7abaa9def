import type { HeadPlace } from "attention-core";
import { headLabel } from "./overviewEs.js";

/** More heads than these are counted, not listed. */
export const LISTED_HEADS = 6;

/** `las cabezas 1, 3`, or with several layers `L1 H2, L2 H1`, or `16 cabezas`. */
export function headsInWords(heads: readonly HeadPlace[], layers: number): string {
  if (heads.length > LISTED_HEADS) return `${heads.length} cabezas`;
  if (layers === 1) {
    const numbers = heads.map(({ head }) => head).join(", ");
    return heads.length === 1 ? `la cabeza ${numbers}` : `las cabezas ${numbers}`;
  }
  return heads.map(({ layer, head }) => headLabel(layer, head)).join(", ");
}
