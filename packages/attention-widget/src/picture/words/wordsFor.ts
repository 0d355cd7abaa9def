import { NO_EXPERIMENT } from "../../settings/experiment.js";
import type { AppliedEdits } from "../../transforms/appliedEdits.js";
import { type CombinedLayer, isNoShare } from "../../transforms/combinedLayers.js";
import { formatNumber } from "../../words/formatNumber.js";
import type { InspectorMessages } from "../../words/inspectorMessages.js";
import type { Messages, StageMessages } from "../../words/messages.js";

/** Further properties of a layer that decide its words. */
interface Layer {
  /** How it was combined of others, if it was. */
  readonly combinedBy?: CombinedLayer["by"] | undefined;
  /** Whether no key is hidden in it. */
  readonly isUnmasked?: boolean;
}

/** The words for numbers that the usual ones would misdescribe. */
export function wordsFor(
  messages: Messages & InspectorMessages,
  applied: AppliedEdits,
  { combinedBy, isUnmasked = false }: Layer = {},
): Messages & InspectorMessages {
  const { experiment, excluded, exclusion, isWeighted, isOfWords, isReduced, isCombined } = applied;
  const { stages, arithmetic, edits, combine, exclude } = messages;
  const { isScaled, temperature } = isCombined ? NO_EXPERIMENT : experiment;
  const isExcluded = excluded.length > 0;
  const without = isExcluded ? edits.without[exclusion] : {};
  const cooled = temperature === 1 ? {} : edits.cooled(formatNumber(temperature, messages.locale));
  const lengths = {
    formula: combine.valueWeightedFormula,
    explanation: combine.valueWeightedRule,
    legend: combine.valueWeightedLegend,
  };
  // For words and lengths there are only weights.
  const kind = isCombined ? "combined" : isOfWords ? "words" : isWeighted ? "lengths" : "changed";
  const unmasked = isUnmasked ? { explanation: messages.unmasked } : {};
  const combined = combinedBy === undefined ? {} : combinationWords(messages, combinedBy);
  const rule =
    combinedBy !== undefined
      ? combine.rules[combinedBy]
      : isWeighted
        ? combine.valueWeightedRule
        : isOfWords
          ? combine.wordsRule
          : undefined;
  return {
    ...messages,
    ...(isCombined || isReduced ? edits.reduced[kind] : {}),
    tokens: isOfWords ? combine.count : messages.tokens,
    hidden: isExcluded ? exclude.hidden : messages.hidden,
    arithmetic: rule === undefined ? arithmetic : { ...arithmetic, unknown: rule },
    stages: {
      ...stages,
      scaledScores: { ...stages.scaledScores, ...(isScaled ? {} : edits.undivided) },
      maskedScores: { ...stages.maskedScores, ...unmasked, ...without },
      weights: {
        ...stages.weights,
        ...cooled,
        ...(exclusion === "gap" ? without : {}),
        ...(isWeighted ? lengths : {}),
        ...combined,
      },
    },
  };
}

/** A combined layer does not come from a softmax; a maximum and a sum are not shares. */
function combinationWords(
  { combine }: InspectorMessages,
  by: CombinedLayer["by"],
): Partial<StageMessages> {
  const explanation = combine.rules[by];
  return isNoShare(by) ? { ...combine.notShares[by], explanation } : { explanation };
}
