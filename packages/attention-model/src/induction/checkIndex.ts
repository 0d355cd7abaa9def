import { describeValue } from "../checks/describeValue.js";
import { refuse } from "../checks/refuse.js";

/** Refuses a place, counted from 0, unless it is below `count`. */
export function checkIndex(caller: string, what: string, index: number, count: number): void {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  const Kind = typeof index === "number" ? RangeError : TypeError;
  const must = count === 0 ? "be one of none" : `be a whole number from 0 to ${count - 1}`;
  refuse(caller, what, must, describeValue(index), Kind);
}
