import { differenceMatrix, type InspectorMatrix, inspectorMatrix } from "../inspectorMatrix.js";
import type { DrawnInput } from "./drawnInput.js";
import type { UserFocus } from "./userFocus.js";

/** Under the text and its arcs, so that a matrix of few tokens is on the screen with them. */
const HEIGHT_UNDER_TEXT_PX = 243;

/** The matrices of the stage, or their differences; only the one that the user is in has dimmed cells. */
export function drawnMatrices(
  { input, shown, settings, numbers, words }: DrawnInput,
  { panel, focus, selectedIn }: UserFocus,
  isDimmed: InspectorMatrix["isDimmed"],
  isLater: InspectorMatrix["isLater"],
): readonly InspectorMatrix[] {
  const { panels, differences, comparison, scale } = numbers;
  const heightPx = settings.view === "arcs" ? HEIGHT_UNDER_TEXT_PX : undefined;
  return panels.map((each, i) => {
    const isOfUser = each === panel;
    const matrix = {
      panel: each,
      stage: shown.stage,
      scale,
      active: isOfUser ? input.hovered : null,
      focus: isOfUser ? focus : { ...focus, cell: null },
      selected: selectedIn(each),
      isDimmed: isOfUser ? isDimmed : null,
      heightPx,
      isLater: isOfUser ? isLater : null,
      beside: comparison?.panels.find(({ symbol }) => symbol === each.symbol),
    };
    const difference = differences[i];
    return difference === undefined
      ? inspectorMatrix(matrix, words)
      : differenceMatrix(difference, matrix, words);
  });
}
