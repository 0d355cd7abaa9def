import { refuse, show } from "./checks.js";

/** Refuses a factor that is not a finite number. */
export function checkScale(caller: string, scale: number): void {
  if (!Number.isFinite(scale)) refuse(caller, "scale", "be a finite number", show(scale));
}
