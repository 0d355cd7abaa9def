import { useMemo, useRef } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { useWidth } from "../frame/useWidth.js";
import { rankedOf } from "../picture/lines/describeToken.js";
import { layoutLines } from "../picture/lines/layoutLines.js";
import type { LinesPicture } from "../picture/lines/linesPicture.js";
import type { SideToken } from "../picture/lines/sideToken.js";
import type { Cell } from "../settings/selection/cell.js";
import { LineAxes, LinesDrawing } from "./LinesDrawing.js";
import { TokenGrid } from "./TokenGrid.js";

interface LinesViewProps {
  readonly picture: LinesPicture;
  readonly colors: Colors;
  readonly actions: LinesActions;
}

/** What hovering, selecting and clearing do among the lines. */
interface LinesActions {
  /** A query is hovered: its row, with the column of its strongest key; null where none is. */
  hover(index: number, cell: Cell | null): void;
  hoverAside(at: { readonly kind: "key"; readonly key: number }): void;
  /** A query is selected; besides those selected already when `isAdding`. */
  selectQuery(cell: Cell, isAdding: boolean): void;
  selectKey(key: number, isAdding: boolean): void;
  clear(): void;
}

/** Queries at the left, keys at the right, and between them lines as strong as the numbers. */
export function LinesView({ picture, colors, actions }: LinesViewProps) {
  const { panel, words, sentence } = picture;
  const room = useRef<HTMLDivElement>(null);
  // Nothing is painted before the width is known: very many lines would be painted twice.
  const widthPx = useWidth(room, 0);
  const layout = useMemo(() => layoutLines(panel, widthPx), [panel, widthPx]);

  const cellOf = (row: number): Cell => {
    const [strongest] = rankedOf(panel, { side: "query", index: row });
    return { row, column: strongest?.key ?? 0 };
  };
  const hover = (at: SideToken | null) => {
    if (at?.side === "key") actions.hoverAside({ kind: "key", key: at.index });
    else actions.hover(0, at && cellOf(at.index));
  };
  const select = ({ side, index }: SideToken, isAdding: boolean) =>
    side === "key"
      ? actions.selectKey(index, isAdding)
      : actions.selectQuery(cellOf(index), isAdding);

  if (layout.queries === 0 || layout.keys === 0) return null;
  return (
    <div class="lines">
      <div ref={room} class="lines-room">
        {widthPx > 0 && (
          <>
            <LineAxes layout={layout} words={words} />
            <div
              class="lines-picture"
              style={{ width: `${layout.widthPx}px`, height: `${layout.heightPx}px` }}
            >
              <LinesDrawing picture={picture} layout={layout} colors={colors} />
              <TokenGrid
                picture={picture}
                layout={layout}
                onHover={hover}
                onSelect={select}
                onClear={actions.clear}
              />
            </div>
          </>
        )}
      </div>
      <p class="words lines-sentence">{sentence}</p>
    </div>
  );
}
