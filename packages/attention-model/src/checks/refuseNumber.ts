import { describeValue } from "./describeValue.js";
import { refuse } from "./refuse.js";

/** Refuses what should be a number: another one with a RangeError, anything else with a TypeError. */
export function refuseNumber(caller: string, what: string, must: string, value: unknown): never {
  const Kind = typeof value === "number" ? RangeError : TypeError;
  return refuse(caller, what, must, describeValue(value), Kind);
}
