import type { HeadPlace } from "attention-core";
import { count, HEADS } from "./count.js";
import { headLabel } from "./overviewAr.js";

/** More heads than these are counted, not listed. */
export const LISTED_HEADS = 6;

/** `الرأس 1، 3`, or with several layers `L1 H2، L2 H1`, or `16 رأسًا`. */
export function headsInWords(heads: readonly HeadPlace[], layers: number): string {
  if (heads.length > LISTED_HEADS) return count(heads.length, HEADS);
  if (layers === 1) {
    return `${heads.length === 1 ? "الرأس" : "الرؤوس"} ${heads.map(({ head }) => head).join("، ")}`;
  }
  return heads.map(({ layer, head }) => headLabel(layer, head)).join("، ");
}
