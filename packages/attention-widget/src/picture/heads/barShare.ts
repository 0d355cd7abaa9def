import type { HeadMetric } from "../../settings/headMetric.js";
import type { Overview } from "./overviewOf.js";

/**
 * The value whose bar is full: 1 for shares, or the largest distance, since distances have no maximum.
 *
 * @returns 1, or the largest mean distance of a head, in tokens
 */
export function barLimit(metric: HeadMetric, range: Overview["range"]): number {
  return metric === "distance" ? range?.highest || 1 : 1;
}

/**
 * The length of a bar, 0–1.
 *
 * @param value - of the head, in the unit of its metric
 * @param limit - the value of a full bar, in the same unit
 */
export function barShare(value: number, limit: number): number {
  return Math.max(0, Math.min(1, value / limit));
}
