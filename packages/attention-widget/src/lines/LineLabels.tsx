import { cssColor, rampColor, readableOn } from "../draw/colorRamp.js";
import type { Colors } from "../draw/paintTiles.js";
import type { LabelMarks } from "../picture/lines/labelMarks.js";
import { type LinesLayout, middleOf } from "../picture/lines/layoutLines.js";
import type { Side } from "../picture/lines/sideToken.js";

interface LineLabelsProps {
  readonly side: Side;
  readonly names: readonly string[];
  readonly layout: LinesLayout;
  readonly colors: Colors;
  readonly marks: LabelMarks;
  /** The selected tokens of this side. */
  readonly selected: ReadonlySet<number>;
}

/** The tokens of one side: as many as fit, and the highlighted ones. */
export function LineLabels({ side, names, layout, colors, marks, selected }: LineLabelsProps) {
  const { chosen, strongest } = marks;
  const { startPx, endPx, widthPx } = layout;
  const size = { width: `${side === "query" ? startPx : widthPx - endPx}px` };
  // Hidden from screen readers, because the grid announces the tokens.
  return (
    <div class={`line-labels of-${side}`} style={size} aria-hidden="true">
      {names.map((name, i) => {
        const isChosen = chosen.has(i);
        const isSelected = selected.has(i);
        const isActive = isChosen || isSelected || i === strongest;
        const frame = isSelected ? " is-selected" : isChosen ? " is-hovered" : "";
        if (i % layout.labelEvery !== 0 && !isActive) return null;
        const top = `${middleOf(layout, i)}px`;
        return (
          <span
            key={i}
            dir="auto"
            class={isActive ? `label is-active is-${side}${frame}` : "label"}
            style={{ top, ...(isChosen ? {} : ground(marks.colors.get(i), colors)) }}
          >
            {name}
          </span>
        );
      })}
    </div>
  );
}

/** The colour of a token's strongest line behind its name, with a readable text colour. */
function ground(strength: number | undefined, { ramp }: Colors) {
  if (strength === undefined) return {};
  const color = rampColor(ramp, strength);
  return { backgroundColor: cssColor(color), color: cssColor(readableOn(color)) };
}
