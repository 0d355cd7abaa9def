import { refuseNumber } from "./refuseNumber.js";

/** Refuses a factor that is not a finite number. */
export function checkScale(caller: string, scale: number): void {
  if (!Number.isFinite(scale)) refuseNumber(caller, "scale", "be a finite number", scale);
}
