import { refuseNumber } from "./refuseNumber.js";

/** Refuses a factor that is not a finite number above 0. */
export function checkPositive(caller: string, name: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) {
    refuseNumber(caller, name, "be a positive number", value);
  }
}
