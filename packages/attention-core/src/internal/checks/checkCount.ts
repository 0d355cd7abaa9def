import { refuseNumber } from "./refuseNumber.js";

/** Refuses a count that is not a whole number from `min` up; NaN and ±∞ are not whole numbers. */
export function checkCount(
  caller: string,
  name: string,
  value: unknown,
  min: number,
): asserts value is number {
  if (!(typeof value === "number" && Number.isInteger(value) && value >= min)) {
    refuseNumber(caller, name, `be a whole number from ${min} up`, value);
  }
}
