import { differenceMatrix, type InspectorMatrix, inspectorMatrix } from "../inspectorMatrix.js";
import type { DrawnInput } from "./drawnInput.js";
import { heightUnderText } from "./heightUnderText.js";
import type { UserFocus } from "./userFocus.js";

/** The matrices of the stage, or their differences; only the one where the user is has dimmed cells. */
export function drawnMatrices(
  { input, shown, settings, numbers, words }: DrawnInput,
  { panel, focus, selectedIn }: UserFocus,
  isDimmed: InspectorMatrix["isDimmed"],
  isLater: InspectorMatrix["isLater"],
): readonly InspectorMatrix[] {
  const { panels, differences, comparison, scale } = numbers;
  const heightPx = heightUnderText(settings);
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
