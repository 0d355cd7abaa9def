import { nearestName } from "./nearestName.js";

/** What an error about an unknown name adds: ` (did you mean "causal"?)`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const meant = nearestName(name, known);
  return meant === undefined ? "" : ` (did you mean ${JSON.stringify(meant)}?)`;
}
