import { describeValue } from "../describeValue.js";
import { refuse } from "../refuse.js";

/** A place counted from 0, refused unless it is one of so many. */
export function checkPlace(caller: string, what: string, place: number, count: number): void {
  if (Number.isInteger(place) && place >= 0 && place < count) return;
  const Kind = typeof place === "number" ? RangeError : TypeError;
  const must = count === 0 ? "be one of none" : `be a whole number from 0 to ${count - 1}`;
  refuse(caller, what, must, describeValue(place), Kind);
}
