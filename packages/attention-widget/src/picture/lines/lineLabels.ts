import { type LinesLayout, middleOf } from "./layoutLines.js";
import type { LinesPicture } from "./linesPicture.js";
import type { Side } from "./sideToken.js";

/** The name of a token at one end of its lines. */
export interface LineLabel {
  /** The token, counted from 0. */
  readonly index: number;
  readonly text: string;
  /** Where its middle is, in CSS pixels from the top. */
  readonly topPx: number;
  /** Whether it stands out: chosen, or at the other end of the strongest line. */
  readonly isActive: boolean;
  /** What its frame says of it; null for no frame. */
  readonly frame: "selected" | "hovered" | null;
  /** Where the colour behind it stands on the scale, −1 to 1; null for none. */
  readonly strength: number | null;
}

/** The names of one side: as many as fit, and the highlighted ones. */
export function lineLabels(
  { panel, selected, marks }: Pick<LinesPicture, "panel" | "selected" | "marks">,
  layout: LinesLayout,
  side: Side,
): readonly LineLabel[] {
  const isQuery = side === "query";
  const names = isQuery ? panel.rowLabels : panel.columnLabels;
  const selectedHere = isQuery ? selected.queries : selected.keys;
  const { chosen, colors, strongest } = marks[side];
  return names.flatMap((text, index) => {
    const isChosen = chosen.has(index);
    const isSelected = selectedHere.has(index);
    const isActive = isChosen || isSelected || index === strongest;
    if (!isActive && index % layout.labelEvery !== 0) return [];
    return [
      {
        index,
        text,
        topPx: middleOf(layout, index),
        isActive,
        frame: isSelected ? "selected" : isChosen ? "hovered" : null,
        strength: isChosen ? null : (colors.get(index) ?? null),
      },
    ];
  });
}
