import type { Stage } from "../settings/stages.js";
import type { Done } from "../transforms/doneTo.js";
import { leftOutEffect } from "../transforms/leftOutEffect.js";
import type { ReadingMessages } from "../words/inspectorMessages.js";

/** What can make numbers differ from those given. */
export type ChangeKind = keyof ReadingMessages["changes"]["undo"];

/** One of the things that were done to the numbers, in a sentence. */
export interface Change {
  readonly kind: ChangeKind;
  readonly text: string;
}

/**
 * All that was done to the numbers, in the order in which it was done; empty for numbers as given.
 *
 * @param stage - the step that is shown, where leaving out keys may do nothing
 */
export function changesOf(
  done: Done,
  stage: Stage,
  { changes, together }: ReadingMessages,
): Change[] {
  const { experiment, ownMask, leftOut, hiddenRule, isWeighted, isOfWords, isRollout } = done;
  const effect = isRollout ? "passing" : leftOutEffect(stage, hiddenRule);
  const tried = changes.experiment(experiment, ownMask);
  const all: readonly [ChangeKind, boolean, string][] = [
    ["experiment", tried !== "", tried],
    ["weighting", isWeighted, together.valueWeightedRule],
    ["words", isOfWords, together.wordsRule],
    ["leftOut", leftOut.length > 0, changes.leftOut(leftOut, effect)],
  ];
  return all.filter(([, isDone]) => isDone).map(([kind, , text]) => ({ kind, text }));
}
