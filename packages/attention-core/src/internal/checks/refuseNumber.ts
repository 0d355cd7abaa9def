import { refuse } from "./refuse.js";
import { refuseKind } from "./refuseKind.js";

/** Refuses a number that is out of range with a RangeError, and what is not a number with a TypeError. */
export function refuseNumber(caller: string, what: string, must: string, value: unknown): never {
  if (typeof value === "number") refuse(caller, what, must, value);
  refuseKind(caller, what, must, value);
}
