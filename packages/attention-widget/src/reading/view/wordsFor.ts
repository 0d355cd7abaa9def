import type { Messages } from "../../locales/messages.js";
import type { ReadingMessages } from "../locales/messages.js";

/** What the reader does with the numbers, as far as it changes what they are called. */
export interface Done {
  /** Whether keys are left out. */
  readonly isLeftOut: boolean;
  /** Whether the cells of the softmax are lengths and no shares. */
  readonly isWeighted: boolean;
}

/** The words for numbers of which the usual ones would not be true. */
export function wordsFor(
  messages: Messages & ReadingMessages,
  { isLeftOut, isWeighted }: Done,
): Messages & ReadingMessages {
  if (!isLeftOut && !isWeighted) return messages;
  const { stages, together, leaveOut, hidden } = messages;
  const weights = {
    ...stages.weights,
    law: together.valueWeightedLaw,
    explanation: together.valueWeightedRule,
    legend: together.valueWeightedLegend,
  };
  return {
    ...messages,
    hidden: isLeftOut ? leaveOut.hidden : hidden,
    stages: isWeighted ? { ...stages, weights } : stages,
  };
}
