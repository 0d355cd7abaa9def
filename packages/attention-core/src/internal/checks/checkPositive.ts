import { refuseNumber } from "./refuseNumber.js";

/** Refuses what is not a finite number above 0; NaN fails the comparison, and so is refused too. */
export function checkPositive(caller: string, name: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) {
    refuseNumber(caller, name, "be a positive number", value);
  }
}
