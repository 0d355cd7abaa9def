import type { HeadPlace } from "attention-core";
import { headLabel } from "./overviewEn.js";

/** More heads than these are counted, not listed. */
export const LISTED_HEADS = 6;

/** `heads 1, 3`, or with several layers `L1 H2, L2 H1`, or `16 heads`. */
export function headsInWords(heads: readonly HeadPlace[], layers: number): string {
  if (heads.length > LISTED_HEADS) return `${heads.length} heads`;
  if (layers === 1) {
    return `head${heads.length === 1 ? "" : "s"} ${heads.map(({ head }) => head).join(", ")}`;
  }
  return heads.map(({ layer, head }) => headLabel(layer, head)).join(", ");
}
