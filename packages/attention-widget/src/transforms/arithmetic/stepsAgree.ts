import type { Step } from "./step.js";

/**
 * How far a recomputed number may be from the one in the trace, as a share of its size: float32 has seven
 * digits, of which the sum of a few hundred rounded products may lose three.
 */
export const PRECISION = 1e-4;

/**
 * Whether the steps end at the value in the trace, within float32. If not, the value was computed differently, such as
 * with rotary positions, an unknown bias or a sink.
 */
export function stepsAgree(steps: readonly Step[], actual: number | undefined): boolean {
  const last = steps.at(-1);
  if (last === undefined || actual === undefined) return false;
  if (last.result === actual) return true; // both −∞
  return Math.abs(last.result - actual) <= PRECISION * sizeOf(steps, last);
}

/**
 * The size of the numbers that float32 rounded on the way to the last step. A weight is compared as it is: the
 * exponentials before it may be in the thousands, but only their ratio counts.
 */
function sizeOf(steps: readonly Step[], last: Step): number {
  if (last.kind === "share") return 1;
  return steps.reduce((max, step) => Math.max(max, sizeOfStep(step)), 1);
}

function sizeOfStep(step: Step): number {
  if (step.kind !== "product") return Math.abs(step.result);
  return step.terms.reduce((sum, { product }) => sum + Math.abs(product), 0);
}
