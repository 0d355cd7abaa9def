import type { Messages } from "../../locales/messages.js";
import { formatNumber } from "../../view/formatNumber.js";
import { NO_EXPERIMENT } from "../lens/experiment.js";
import type { ReadingMessages } from "../locales/messages.js";
import type { Done } from "./doneTo.js";

/** The words for numbers of which the usual ones would not be true. */
export function wordsFor(
  messages: Messages & ReadingMessages,
  { experiment, leftOut, hiddenRule, isWeighted, isReduced, isMade }: Done,
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
      },
    },
  };
}
