import { useMemo } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { labelMarks } from "../picture/lines/labelMarks.js";
import type { LinesLayout } from "../picture/lines/layoutLines.js";
import type { Line } from "../picture/lines/linesOf.js";
import { linesShown, type ShownTokens } from "../picture/lines/linesShown.js";
import type { Panel } from "../picture/panels.js";
import type { Messages } from "../words/messages.js";
import { LineLabels } from "./LineLabels.js";
import { LinesCanvas } from "./LinesCanvas.js";

interface LinesPictureProps {
  readonly panel: Panel;
  readonly layout: LinesLayout;
  readonly lines: readonly Line[];
  /** The tokens whose lines are highlighted; without any, all lines have their full colour. */
  readonly shown: ShownTokens;
  /** The selected tokens, which stay marked while the user hovers others. */
  readonly selected: ShownTokens;
  readonly colors: Colors;
}

/**
 * The lines and the names at their ends. Highlighted lines have a canvas of their own, over all lines
 * dimmed, so that moving the pointer only draws the lines of one token.
 */
export function LinesPicture({ panel, layout, lines, shown, selected, colors }: LinesPictureProps) {
  const front = useMemo(() => linesShown(lines, shown), [lines, shown]);
  const isSomeShown = shown.queries.size + shown.keys.size > 0;
  const view = { layout, colors };
  return (
    <>
      <LinesCanvas {...view} lines={lines} isFaint={isSomeShown} />
      {isSomeShown && <LinesCanvas {...view} lines={front} isFaint={false} />}
      <LineLabels
        {...view}
        side="query"
        names={panel.rowLabels}
        marks={labelMarks(front, shown, "query")}
        selected={selected.queries}
      />
      <LineLabels
        {...view}
        side="key"
        names={panel.columnLabels}
        marks={labelMarks(front, shown, "key")}
        selected={selected.keys}
      />
    </>
  );
}

interface LineAxesProps {
  readonly layout: LinesLayout;
  readonly messages: Messages;
}

/** The headings of the two columns. */
export function LineAxes({ layout: { startPx, endPx, widthPx }, messages }: LineAxesProps) {
  return (
    <p class="line-axes" style={{ width: `${widthPx}px` }} aria-hidden="true">
      <span class="is-query" style={{ width: `${startPx}px` }}>
        {messages.query}
      </span>
      <span class="is-key" style={{ width: `${widthPx - endPx}px` }}>
        {messages.key}
      </span>
    </p>
  );
}
