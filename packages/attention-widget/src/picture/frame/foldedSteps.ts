import type { Stage } from "../../settings/stages.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import type { StepPicture } from "./stepPictures.js";

/** The steps that can be chosen, and a line in place of those of which the data has nothing. */
export interface FoldedSteps {
  /** Those that have numbers, and the one that is open. */
  readonly chosen: readonly StepPicture[];
  /** Which steps are missing, and why; null where none is. */
  readonly folded: string | null;
}

/** Folds the steps away that have nothing to show. */
export function foldedSteps(
  steps: readonly StepPicture[],
  open: Stage,
  { absent, onlyWeights }: InspectorWords,
  isImported: boolean,
): FoldedSteps {
  const chosen = steps.filter(({ stage, isAbsent }) => !isAbsent || stage === open);
  const missing = steps.filter((step) => !chosen.includes(step));
  if (missing.length === 0) return { chosen: steps, folded: null };
  if (isImported && missing.length === steps.length - 1 && chosen[0]?.stage === "weights") {
    return { chosen, folded: onlyWeights };
  }
  return { chosen, folded: `${missing.map(({ name }) => name).join(", ")}: ${absent}` };
}
