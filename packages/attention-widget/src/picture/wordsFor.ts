import { NO_EXPERIMENT } from "../settings/experiment.js";
import type { Done } from "../transforms/doneTo.js";
import { isNoShare, type MadeLayer } from "../transforms/madeLayers.js";
import { formatNumber } from "../words/formatNumber.js";
import type { ReadingMessages } from "../words/inspectorMessages.js";
import type { Messages, StageMessages } from "../words/messages.js";

/** What else is to be known of a layer to speak of it. */
interface Layer {
  /** How it was made of others, if it was. */
  readonly madeBy?: MadeLayer["by"] | undefined;
  /** Whether no key is hidden in it. */
  readonly isUnmasked?: boolean;
}

/** The words for numbers of which the usual ones would not be true. */
export function wordsFor(
  messages: Messages & ReadingMessages,
  done: Done,
  { madeBy, isUnmasked = false }: Layer = {},
): Messages & ReadingMessages {
  const { experiment, leftOut, hiddenRule, isWeighted, isOfWords, isReduced, isMade } = done;
  const { stages, arithmetic, changes, together, leaveOut } = messages;
  const { isScaled, temperature } = isMade ? NO_EXPERIMENT : experiment;
  const isLeftOut = leftOut.length > 0;
  const without = isLeftOut ? changes.without[hiddenRule] : {};
  const cooled = temperature === 1 ? {} : changes.cooled(formatNumber(temperature));
  const lengths = {
    law: together.valueWeightedLaw,
    explanation: together.valueWeightedRule,
    legend: together.valueWeightedLegend,
  };
  // Of words and of lengths there are weights alone, as of other layers.
  const kind = isMade ? "made" : isOfWords ? "words" : isWeighted ? "lengths" : "changed";
  const unmasked = isUnmasked ? { explanation: messages.unmasked } : {};
  const made = madeBy === undefined ? {} : madeWords(messages, madeBy);
  const rule =
    madeBy !== undefined
      ? together.rules[madeBy]
      : isWeighted
        ? together.valueWeightedRule
        : isOfWords
          ? together.wordsRule
          : undefined;
  return {
    ...messages,
    ...(isMade || isReduced ? changes.reduced[kind] : {}),
    tokens: isOfWords ? together.count : messages.tokens,
    hidden: isLeftOut ? leaveOut.hidden : messages.hidden,
    arithmetic: rule === undefined ? arithmetic : { ...arithmetic, unknown: rule },
    stages: {
      ...stages,
      scaledScores: { ...stages.scaledScores, ...(isScaled ? {} : changes.undivided) },
      maskedScores: { ...stages.maskedScores, ...unmasked, ...without },
      weights: {
        ...stages.weights,
        ...cooled,
        ...(hiddenRule === "gap" ? without : {}),
        ...(isWeighted ? lengths : {}),
        ...made,
      },
    },
  };
}

/** A layer made of others is no softmax of its own; a maximum and a sum hold no shares. */
function madeWords({ together }: ReadingMessages, by: MadeLayer["by"]): Partial<StageMessages> {
  const explanation = together.rules[by];
  return isNoShare(by) ? { ...together.notShares[by], explanation } : { explanation };
}
