import { refuse } from "./refuse.js";

/** Refuses options of which frequencies come out that are not finite: no angle can be computed from them. */
export function checkFrequencies(caller: string, frequencies: readonly number[]): void {
  const wrong = frequencies.find((frequency) => !Number.isFinite(frequency));
  if (wrong !== undefined) refuse(caller, "frequencies that come out", "be finite", wrong);
}
