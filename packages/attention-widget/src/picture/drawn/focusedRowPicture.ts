import type { AttentionTrace } from "attention-core";
import type { Stage } from "../../settings/stages.js";
import { changedRowPicture } from "../compare/changedRowPicture.js";
import { SIGNED } from "../compare/differenceMessages.js";
import type { FocusedRow } from "../focus/focusedRows.js";
import { matrixMessages } from "../matrix/matrixMessages.js";
import type { Panel } from "../panels/panel.js";
import { type PlacesPicture, placesPicture } from "../places/placesPicture.js";
import { changedMessages } from "../row/changedMessages.js";
import { changedVectorMessages } from "../row/changedVectorMessages.js";
import { directedMessages } from "../row/directedMessages.js";
import { type RowPicture, rowPicture } from "../row/rowPicture.js";
import type { ValueScale } from "../scale/valueScale.js";
import type { InspectorWords } from "../words/inspectorWords.js";

/** What one row means, or a column, or the sum of several. */
export interface FocusedRowPicture {
  readonly direction: "out" | "in";
  /** The token whose row it is, to which its text scrolls; null for a sum, or for two texts. */
  readonly token: number | null;
  /** Whether a token of its text can be selected. */
  readonly isLinked: boolean;
  /** Whether its sentence and its text are already on the screen, above the matrix. */
  readonly isShownAbove: boolean;
  /** Whether its sentence is already on the screen. */
  readonly isSaidAbove: boolean;
  readonly row: RowPicture;
  /** The places of its tokens; null if they are words. */
  readonly places: PlacesPicture | null;
}

/** The context of the focused rows. */
export interface FocusedInput {
  readonly trace: AttentionTrace;
  readonly panel: Panel;
  readonly stage: Stage;
  readonly scale: ValueScale;
  readonly isSelf: boolean;
  readonly isShownAbove: boolean;
  readonly isSaidAbove: boolean;
  /** Whether the numbers are differences. */
  readonly isDifference: boolean;
}

/** What a focused row means. */
export function focusedRowPicture(
  focused: FocusedRow,
  { trace, panel, stage, scale, isSelf, isShownAbove, isSaidAbove, isDifference }: FocusedInput,
  words: InspectorWords,
): FocusedRowPicture | null {
  const { direction, count } = focused;
  const isOut = direction === "out";
  const isOne = count === 1;
  const input = {
    panel: focused.panel,
    row: focused.row,
    column: focused.column,
    // Limits by row belong to the rows of the matrix: a column or a sum has one limit.
    scale: isOut && isOne ? scale : { ...scale, limit: scale.limit * count, rowLimits: undefined },
    tokens: isOut ? trace.keyTokens : trace.queryTokens,
    self: isSelf ? focused.token : null,
  };
  const isOfPairs = panel.columnAxis === "key";
  const panelMessages = isDifference
    ? changedVectorMessages(words, panel)
    : matrixMessages(words, panel);
  const row =
    isDifference && isOfPairs
      ? changedRowPicture(input, changedMessages(words, focused))
      : rowPicture(
          // A difference has a sign, so it is read like scores.
          { ...input, stage: isDifference ? SIGNED : stage },
          directedMessages(panelMessages, focused),
        );
  const layout = isOut ? trace.keyLayout : trace.queryLayout;
  const places = isDifference ? null : placesPicture(input, layout, words.places);
  return (
    row && {
      direction,
      token: input.self,
      isLinked: isSelf,
      isShownAbove,
      isSaidAbove,
      row,
      places,
    }
  );
}
