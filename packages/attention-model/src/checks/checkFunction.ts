import { describeValue } from "./describeValue.js";
import { refuse } from "./refuse.js";

/** Refuses an option that is set and is not a function. */
export function checkFunction(caller: string, name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") {
    refuse(caller, name, "be a function", describeValue(value), TypeError);
  }
}
