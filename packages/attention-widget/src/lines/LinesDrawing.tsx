import type { ComponentChildren } from "preact";
import type { Colors } from "../draw/paintTiles.js";
import type { LinesLayout } from "../picture/lines/layoutLines.js";
import type { LinesPicture } from "../picture/lines/linesPicture.js";
import type { Messages } from "../words/messages.js";
import { LineLabels } from "./LineLabels.js";
import { LinesCanvas } from "./LinesCanvas.js";

interface LinesDrawingProps {
  readonly picture: LinesPicture;
  readonly layout: LinesLayout;
  readonly colors: Colors;
}

/**
 * The lines and the names at their ends. Highlighted lines lie on a canvas of their own, over all
 * lines dimmed, so that moving the pointer costs as many lines as a token has.
 */
export function LinesDrawing({ picture, layout, colors }: LinesDrawingProps) {
  const { lines, front } = picture;
  const view = { layout, colors };
  return (
    <>
      <LinesCanvas {...view} lines={lines} isFaint={front !== null} />
      {front && <LinesCanvas {...view} lines={front} isFaint={false} />}
      <LineLabels {...view} side="query" picture={picture} />
      <LineLabels {...view} side="key" picture={picture} />
    </>
  );
}

interface LineAxesProps {
  readonly layout: LinesLayout;
  readonly words: Messages;
  /** What stands between their names. */
  readonly children?: ComponentChildren;
}

/** What the two columns are, over them. */
export function LineAxes({ layout: { startPx, endPx, widthPx }, words, children }: LineAxesProps) {
  return (
    <div class="line-axes" style={{ width: `${widthPx}px` }}>
      <span class="is-query" style={{ width: `${startPx}px` }} aria-hidden="true">
        {words.query}
      </span>
      {children}
      <span class="is-key" style={{ width: `${widthPx - endPx}px` }} aria-hidden="true">
        {words.key}
      </span>
    </div>
  );
}
