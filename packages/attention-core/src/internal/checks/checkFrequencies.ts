import { refuse } from "./refuse.js";

/** Refuses options whose frequencies are not finite, since no angle can be computed from them. */
export function checkFrequencies(caller: string, frequencies: readonly number[]): void {
  const wrong = frequencies.find((frequency) => !Number.isFinite(frequency));
  if (wrong !== undefined) refuse(caller, "the resulting frequencies", "be finite", wrong);
}
