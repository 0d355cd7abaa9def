import { describeValue } from "../checks/describeValue.js";
import { refuse } from "../checks/refuse.js";

/** A place counted from 0, refused unless it is one of so many. */
export function checkIndex(caller: string, what: string, index: number, count: number): void {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  const Kind = typeof index === "number" ? RangeError : TypeError;
  const must = count === 0 ? "be one of none" : `be a whole number from 0 to ${count - 1}`;
  refuse(caller, what, must, describeValue(index), Kind);
}
