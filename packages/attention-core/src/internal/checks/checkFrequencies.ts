import { refuse } from "./refuse.js";

/** Refuses options that lead to frequencies that are not finite, since no angle can be computed from those. */
export function checkFrequencies(caller: string, frequencies: readonly number[]): void {
  const wrong = frequencies.find((frequency) => !Number.isFinite(frequency));
  if (wrong !== undefined) refuse(caller, "frequencies that come out", "be finite", wrong);
}
