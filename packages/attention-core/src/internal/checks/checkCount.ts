import { refuseNumber } from "./refuseNumber.js";

/** Refuses a count that is not a whole number from `least` up; NaN and ±∞ are no whole numbers. */
export function checkCount(caller: string, name: string, value: number, least: number): void {
  if (!(Number.isInteger(value) && value >= least)) {
    refuseNumber(caller, name, `be a whole number from ${least} up`, value);
  }
}
