import type { Stage } from "../../settings/stages.js";
import type { CompareMessages } from "../../words/compareMessages.js";
import type { Messages } from "../../words/messages.js";

/** The stage whose notation differences use: signed, with two digits after the point. Weights have no sign. */
export const SIGNED: Stage = "scores";

/** The words of a matrix whose numbers are differences of a stage. */
export function differenceMessages(
  messages: Messages,
  compare: CompareMessages,
  stage: Stage,
): Messages {
  const { name } = messages.stages[stage];
  return {
    ...messages,
    hidden: compare.noNumber,
    cellRank: compare.differenceRank,
    grid: (_, rows, columns) => compare.differenceGrid(messages.grid(name, rows, columns)),
  };
}
