import type { Stage } from "../../settings/stages.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import type { StagePicture } from "./stagePictures.js";

/** The stages that can be chosen, and a line in place of those that the data does not have. */
export interface FoldedStages {
  /** Those that have numbers, and the one that is open. */
  readonly shownStages: readonly StagePicture[];
  /** Which stages are missing, and why; null if none is. */
  readonly foldedText: string | null;
  /** Whether the first and the last stage are the missing ones; the others keep their places. */
  readonly lacksEnds: boolean;
}

/** Folds away the stages that have nothing to show. */
export function foldedStages(
  stages: readonly StagePicture[],
  open: Stage,
  { absent, onlyWeights }: InspectorWords,
  isImported: boolean,
): FoldedStages {
  const shownStages = stages.filter(({ stage, isAbsent }) => !isAbsent || stage === open);
  const missing = stages.filter((stage) => !shownStages.includes(stage));
  if (missing.length === 0) return { shownStages: stages, foldedText: null, lacksEnds: false };
  if (isImported && missing.length === stages.length - 1 && shownStages[0]?.stage === "weights") {
    return { shownStages, foldedText: onlyWeights, lacksEnds: false };
  }
  const ends = [stages[0], stages.at(-1)];
  const lacksEnds =
    missing.length === ends.length && missing.every((stage) => ends.includes(stage));
  return {
    shownStages,
    lacksEnds,
    foldedText: `${missing.map(({ name }) => name).join(", ")}: ${absent}`,
  };
}
