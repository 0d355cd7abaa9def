import type { CompareMode } from "../../settings/compareModes.js";
import type { Stage } from "../../settings/stages.js";
import type { CompareMessages } from "../../words/compareMessages.js";
import type { Comparison } from "../compare/comparisonOf.js";
import { labelOf } from "../compare/labelOf.js";
import type { Snapshot } from "../compare/snapshot.js";

/** What is compared with what. */
export interface CompareToolPicture {
  /** What is shown, as it would be saved. */
  readonly present: Snapshot;
  readonly mode: CompareMode;
  /** What was saved and what is shown, in words; what to do next while nothing is saved. */
  readonly sentences: readonly string[];
  readonly hasSaved: boolean;
  /** The text of the button that saves. */
  readonly saveName: string;
  /** Whether differences can be shown, so that there is a choice of modes. */
  readonly canSubtract: boolean;
}

/** What there is to compare. */
export interface CompareInput {
  readonly present: Snapshot;
  readonly saved: Snapshot | null;
  readonly comparison: Comparison | undefined;
  readonly stage: Stage;
  readonly mode: CompareMode;
}

/** The controls of comparing. */
export function compareTool(
  { present, saved, comparison, stage, mode }: CompareInput,
  words: CompareMessages,
): CompareToolPicture {
  if (saved === null) {
    return {
      present,
      mode,
      sentences: [words.hint],
      hasSaved: false,
      saveName: words.save,
      canSubtract: false,
    };
  }
  const reason = comparison?.reason;
  return {
    present,
    mode,
    sentences: [
      words.saved(labelOf(saved, present, stage, words)),
      words.present(labelOf(present, saved, stage, words)),
      ...(reason === undefined ? [] : [words.noDifference(reason)]),
    ],
    hasSaved: true,
    saveName: words.saveInstead,
    canSubtract: reason === undefined,
  };
}
