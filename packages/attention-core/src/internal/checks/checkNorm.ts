import type { NormOptions } from "../../normOptions.js";
import { checkEntries } from "./checkEntries.js";
import { checkNames } from "./checkNames.js";
import { checkPositive } from "./checkPositive.js";
import { checkShapes } from "./checkShapes.js";
import { NORM_OPTIONS } from "./optionNames.js";
import { pathOf } from "./pathOf.js";

/**
 * Refuses a gain that does not have one finite entry per column, and an epsilon that is not above 0.
 *
 * @param what - the options, as errors call them
 */
export function checkNorm(
  caller: string,
  what: string,
  options: NormOptions,
  columns: number,
): void {
  checkNames(caller, what, options, NORM_OPTIONS);
  const { gain, epsilon } = options;
  const path = pathOf(what);
  if (epsilon !== undefined) checkPositive(caller, `${path}epsilon`, epsilon);
  if (gain === undefined) return;
  checkShapes(caller, { [`${path}gain`]: [gain, "columns"] }, { columns });
  checkEntries(caller, `${path}gain`, "be finite", gain, Number.isFinite);
}
