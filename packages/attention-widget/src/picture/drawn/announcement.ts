import type { AttentionTrace } from "attention-core";
import { SIGNED } from "../compare/differenceMessages.js";
import { focusedRows } from "../focus/focusedRows.js";
import type { PredictionPicture } from "../prediction/predictionPicture.js";
import { describeSelection } from "./describeSelection.js";
import type { DrawnInput } from "./drawnInput.js";
import type { UserFocus } from "./userFocus.js";

/** What a screen reader announces of the selection, once when it changes. */
export interface Announcement {
  /** Identifies the selection; a new one is announced. */
  readonly place: string;
  /** Identifies the numbers; for others the sentence would no longer be true. */
  readonly numbers: string;
  readonly trace: AttentionTrace;
  readonly text: string;
}

/** The announcement of the selection, and of what is predicted after its token. */
export function announcementOf(
  { trace, shown, settings, numbers, words }: DrawnInput,
  { panel, selectedIn }: UserFocus,
  prediction: PredictionPicture | null,
): Announcement {
  const { stage, layer, head, selection } = shown;
  const isDifference = numbers.differences.length > 0;
  const rows = focusedRows(panel, selectedIn(panel));
  const notation = isDifference ? SIGNED : stage;
  const described = describeSelection(rows, notation, words, isDifference);
  return {
    place: `${selection?.query} ${selection?.key} ${settings.alsoSelected}`,
    numbers: `${stage} ${layer} ${head}`,
    trace,
    text: [described, ...(prediction === null ? [] : [prediction.sentence])].join(" "),
  };
}
