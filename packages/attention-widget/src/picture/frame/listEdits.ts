import { type InspectorSettings, WITHOUT_EXPERIMENT } from "../../settings/inspectorSettings.js";
import type { Stage } from "../../settings/stages.js";
import type { AppliedEdits } from "../../transforms/appliedEdits.js";
import { exclusionEffect } from "../../transforms/exclusionEffect.js";
import type { InspectorMessages } from "../../words/inspectorMessages.js";
import { shownToken } from "../../words/shownToken.js";

/** Everything that can make numbers differ from the given ones. */
type EditKind = keyof InspectorMessages["edits"]["undo"];

/** One of the edits that apply to the numbers, in a sentence. */
export interface Edit {
  readonly kind: EditKind;
  readonly text: string;
  /** The settings that undo it; null for edits that a file records as already applied. */
  readonly without: Partial<InspectorSettings> | null;
}

const WITHOUT: Readonly<Record<EditKind, Partial<InspectorSettings>>> = {
  experiment: WITHOUT_EXPERIMENT,
  weighting: { weighting: "weights" },
  words: { hasWords: false, excludedKeys: [] },
  excluded: { excludedKeys: [] },
  ablated: { ablatedHeads: [] },
};

/**
 * All edits that apply to the numbers, in the order in which they apply; empty for numbers as given.
 *
 * @param stage - the stage that is shown, where excluding keys may have no effect
 * @param canAblate - whether a source switches heads on again
 */
export function listEdits(
  applied: AppliedEdits,
  stage: Stage,
  { edits, combine, overview }: InspectorMessages,
  canAblate: boolean,
): Edit[] {
  const { experiment, ownMask, ablated, excluded, exclusion } = applied;
  const { isWeighted, isOfWords, isRollout } = applied;
  const effect = isRollout ? "withResidual" : exclusionEffect(stage, exclusion);
  const experimentText = edits.experiment(experiment, ownMask);
  const heads = ablated.map(({ layer, head }) => overview.head(layer + 1, head + 1));
  const all: readonly [EditKind, boolean, string][] = [
    ["ablated", heads.length > 0, edits.ablated(heads)],
    ["experiment", experimentText !== "", experimentText],
    ["weighting", isWeighted, combine.valueWeightedRule],
    ["words", isOfWords, combine.wordsRule],
    ["excluded", excluded.length > 0, edits.excluded(excluded.map(shownToken), effect)],
  ];
  return all
    .filter(([, isApplied]) => isApplied)
    .map(([kind, , text]) => ({
      kind,
      text,
      without: kind === "ablated" && !canAblate ? null : WITHOUT[kind],
    }));
}
