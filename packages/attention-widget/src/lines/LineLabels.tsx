import { cssColor, rampColor, readableOn } from "../draw/inkRamp.js";
import type { Inks } from "../draw/paintTiles.js";
import type { LabelMarks } from "../picture/lines/labelMarks.js";
import { type LinesLayout, middleOf } from "../picture/lines/layoutLines.js";
import type { Side } from "../picture/lines/sideToken.js";

interface LineLabelsProps {
  readonly side: Side;
  readonly names: readonly string[];
  readonly layout: LinesLayout;
  readonly inks: Inks;
  readonly marks: LabelMarks;
  /** The tokens of this side that are held. */
  readonly held: ReadonlySet<number>;
}

/** The tokens of one side: as many as there is room for, and those brought out. */
export function LineLabels({ side, names, layout, inks, marks, held }: LineLabelsProps) {
  const { chosen, strongest } = marks;
  const { startPx, endPx, widthPx } = layout;
  const size = { width: `${side === "query" ? startPx : widthPx - endPx}px` };
  // The grid speaks them; these are seen.
  return (
    <div class={`line-labels of-${side}`} style={size} aria-hidden="true">
      {names.map((name, i) => {
        const isChosen = chosen.has(i);
        const isHeld = held.has(i);
        const isActive = isChosen || isHeld || i === strongest;
        const frame = isHeld ? " is-held" : isChosen ? " is-pointed" : "";
        if (i % layout.labelEvery !== 0 && !isActive) return null;
        const top = `${middleOf(layout, i)}px`;
        return (
          <span
            key={i}
            dir="auto"
            class={isActive ? `label is-active is-${side}${frame}` : "label"}
            style={{ top, ...(isChosen ? {} : ground(marks.inks.get(i), inks)) }}
          >
            {name}
          </span>
        );
      })}
    </div>
  );
}

/** The ink of a token's strongest line behind its name, and a colour that reads on it. */
function ground(ink: number | undefined, { ramp }: Inks) {
  if (ink === undefined) return {};
  const color = rampColor(ramp, ink);
  return { backgroundColor: cssColor(color), color: cssColor(readableOn(color)) };
}
