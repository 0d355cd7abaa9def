import type { Shape } from "../../shape.js";
import { describeShape } from "../describeShape.js";
import { sizeOf } from "../sizeOf.js";
import { MAX_ENTRIES } from "./checkMaxEntries.js";
import { refuse } from "./refuse.js";

/**
 * Refuses a result with more entries than an engine allocates without an error of its own, before it is computed, so
 * that the error names the function that was called.
 *
 * @param what - the result, as errors call it
 */
export function checkResult(caller: string, what: string, shape: Shape): void {
  if (sizeOf(shape) > MAX_ENTRIES) {
    refuse(caller, what, `have at most ${MAX_ENTRIES} entries`, describeShape(shape));
  }
}
