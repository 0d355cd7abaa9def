import type { NormOptions } from "../../normOptions.js";
import { checkEntries } from "./checkEntries.js";
import { checkPositive } from "./checkPositive.js";
import { checkShapes } from "./checkShapes.js";

/** Refuses options that normalise no vectors this wide; `path` leads to them in errors. */
export function checkNorm(
  caller: string,
  { gain, epsilon }: NormOptions,
  columns: number,
  path = "",
): void {
  if (epsilon !== undefined) checkPositive(caller, `${path}epsilon`, epsilon);
  if (gain === undefined) return;
  checkShapes(caller, { [`${path}gain`]: [gain, "columns"] }, { columns });
  checkEntries(caller, `${path}gain`, "be finite", gain, Number.isFinite);
}
