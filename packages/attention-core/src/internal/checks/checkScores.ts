import type { WideTensor } from "../wideTensor.js";
import { checkEntries } from "./checkEntries.js";

/**
 * Refuses scores of which one is NaN or +∞, as a score too large for float32 is once it is rounded.
 *
 * @param scores - [.., keys]; −∞ hides a key
 */
export function checkScores(caller: string, scores: WideTensor): void {
  // NaN is not below ∞ either.
  checkEntries(caller, "scores", "be finite or −∞", scores, (score) => score < Infinity);
}
