import type { linesOf } from "../lines/linesOf.js";
import { type LinesPicture, linesPictures } from "../lines/linesPicture.js";
import type { Panel } from "../panels/panel.js";
import type { DrawnInput } from "./drawnInput.js";
import { hoveredKey, type UserFocus } from "./userFocus.js";

/** Computes the lines of a stage at each change. */
export function drawnLines(): (
  drawn: DrawnInput,
  user: UserFocus,
  bright: Panel,
  lines: ReturnType<typeof linesOf>,
) => LinesPicture {
  const pictureOf = linesPictures();
  return (drawn, { panel, focus, selectedIn }, bright, lines) => {
    const { input, shown, words, numbers } = drawn;
    const { scale } = numbers;
    const active = input.hovered;
    const at = { active, activeKey: hoveredKey(input), focus, selected: selectedIn(panel) };
    return pictureOf({ panel: bright, stage: shown.stage, scale, ...lines, ...at }, words);
  };
}
