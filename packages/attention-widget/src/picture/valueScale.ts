import type { Stage } from "../settings/stages.js";
import type { Panel } from "./panels.js";

/**
 * How numbers become ink. A sequential scale runs from 0 (paper) to `limit` (full ink); a
 * diverging one from −limit over 0 (paper) to +limit.
 */
export interface ValueScale {
  readonly kind: "sequential" | "diverging";
  /** The value at full ink, unitless, above 0. */
  readonly limit: number;
  /** Ink for a value of a row, −1 to 1, where it is not in proportion to the value. */
  readonly curve?: ((value: number, row: number) => number) | undefined;
}

/**
 * Weights are shares and use 0–1, whatever the largest; those that are none, as far as they reach.
 * Every other step is signed and as wide as its numbers.
 */
export function valueScaleOf(stage: Stage, panels: readonly Panel[]): ValueScale {
  const limit = Math.max(...panels.map(({ values }) => largestSize(values)), 0);
  if (stage !== "weights") return { kind: "diverging", limit: limit || 1 };
  const isSigned = panels.some(({ values }) => values.some((weight) => weight < -ROUNDING));
  // The sum of a row is rounded: a weight of 1.0000001 is one of 1.
  const reached = limit > 1 + ROUNDING ? limit : 1;
  return { kind: isSigned ? "diverging" : "sequential", limit: reached };
}

/** Less than this is not seen in a number of two decimals. */
const ROUNDING = 0.005;

/** The size of the number farthest from 0, of those that are finite; 0 where there is none. */
export function largestSize(values: Float32Array): number {
  let largest = 0;
  for (const value of values) {
    const size = Math.abs(value);
    if (size > largest && size < Infinity) largest = size;
  }
  return largest;
}

/** Where a value of a row stands on its scale: −1 to 1, clamped; 0 is paper. */
export function scalePosition({ limit, curve }: ValueScale, value: number, row: number): number {
  return curve?.(value, row) ?? Math.max(-1, Math.min(1, value / limit));
}
