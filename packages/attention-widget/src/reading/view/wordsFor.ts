import type { Messages, StageMessages } from "../../locales/messages.js";
import { formatNumber } from "../../view/formatNumber.js";
import { NO_EXPERIMENT } from "../lens/experiment.js";
import type { MadeLayer } from "../lens/madeLayers.js";
import type { ReadingMessages } from "../locales/messages.js";
import type { Done } from "./doneTo.js";

/**
 * The words for numbers of which the usual ones would not be true; `madeBy` says how a layer was made
 * of others.
 */
export function wordsFor(
  messages: Messages & ReadingMessages,
  { experiment, leftOut, hiddenRule, isWeighted, isReduced, isMade }: Done,
  madeBy?: MadeLayer["by"],
): Messages & ReadingMessages {
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
  const made = madeBy === undefined ? {} : madeWords(messages, madeBy);
  return {
    ...messages,
    ...(isReduced ? changes.reduced : {}),
    hidden: isLeftOut ? leaveOut.hidden : messages.hidden,
    arithmetic: isWeighted ? { ...arithmetic, unknown: together.valueWeightedRule } : arithmetic,
    stages: {
      ...stages,
      scaledScores: { ...stages.scaledScores, ...(isScaled ? {} : changes.undivided) },
      maskedScores: { ...stages.maskedScores, ...without },
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

/** A layer made of others is no softmax of its own, and a maximum holds no shares. */
function madeWords({ together }: ReadingMessages, by: MadeLayer["by"]): Partial<StageMessages> {
  const explanation = together.rules[by];
  return by === "max"
    ? { law: together.maximumLaw, explanation, legend: together.maximumLegend }
    : { explanation };
}
