import { colorsAt } from "../draw/colorsAt.js";
import type { Colors } from "../draw/paintTiles.js";
import type { LinesLayout } from "../picture/lines/layoutLines.js";
import { type LineLabel, lineLabels } from "../picture/lines/lineLabels.js";
import type { LinesPicture } from "../picture/lines/linesPicture.js";
import type { Side } from "../picture/lines/sideToken.js";

interface LineLabelsProps {
  readonly side: Side;
  readonly picture: LinesPicture;
  readonly layout: LinesLayout;
  readonly colors: Colors;
}

/** The tokens of one side: as many as fit, and the highlighted ones. */
export function LineLabels({ side, picture, layout, colors }: LineLabelsProps) {
  const { startPx, endPx, widthPx } = layout;
  const size = { width: `${side === "query" ? startPx : widthPx - endPx}px` };
  // Hidden from screen readers, because the grid announces the tokens.
  return (
    <div class={`line-labels of-${side}`} style={size} aria-hidden="true">
      {lineLabels(picture, layout, side).map(({ index, text, topPx, strength, ...label }) => (
        <span
          key={index}
          dir="auto"
          class={classOf(label, side)}
          style={{ top: `${topPx}px`, ...(strength === null ? {} : colorsAt(strength, colors)) }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}

function classOf({ isActive, frame }: Pick<LineLabel, "isActive" | "frame">, side: Side): string {
  if (!isActive) return "label";
  return `label is-active is-${side}${frame === null ? "" : ` is-${frame}`}`;
}
