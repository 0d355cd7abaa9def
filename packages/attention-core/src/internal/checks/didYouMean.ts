import { nearestName } from "./nearestName.js";

/** For an error about a name that is none of many: ` (did you mean "causal"?)`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const meant = nearestName(name, known);
  return meant === undefined ? "" : ` (did you mean ${JSON.stringify(meant)}?)`;
}
