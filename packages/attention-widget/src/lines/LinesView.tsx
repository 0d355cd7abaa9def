import { useMemo, useRef } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { useWidth } from "../frame/useWidth.js";
import { describeRow } from "../picture/describeRow.js";
import { focusedRows } from "../picture/focusedRows.js";
import type { Focus } from "../picture/focusOf.js";
import { describeToken, rankedOf } from "../picture/lines/describeToken.js";
import { layoutLines } from "../picture/lines/layoutLines.js";
import { linesOf } from "../picture/lines/linesOf.js";
import type { ShownTokens } from "../picture/lines/linesShown.js";
import type { SideToken } from "../picture/lines/sideToken.js";
import type { Panel } from "../picture/panels.js";
import type { ValueScale } from "../picture/valueScale.js";
import type { Cell } from "../settings/cell.js";
import type { Stage } from "../settings/stages.js";
import type { InspectorMessages } from "../words/inspectorMessages.js";
import type { Messages } from "../words/messages.js";
import { LineAxes, LinesPicture } from "./LinesPicture.js";
import { TokenGrid } from "./TokenGrid.js";

/** What the lines view shows, and its callbacks for the user's actions. */
interface LinesViewProps {
  /** A panel whose columns are keys; nothing is drawn for any other. */
  readonly panel: Panel;
  readonly scale: ValueScale;
  readonly stage: Stage;
  readonly colors: Colors;
  readonly messages: Messages & InspectorMessages;
  /** The hovered cell; its row is the hovered query. */
  readonly active: Cell | null;
  /** The hovered key on the right; null while the user hovers a query or nothing. */
  readonly activeKey: number | null;
  /** The tokens whose lines are highlighted: queries where lines start, keys where they end. */
  readonly focus: Focus;
  /** The selected tokens. */
  readonly selected: Focus;
  /** The user hovers a query: its row, with the column of its strongest key. */
  readonly onHover: (cell: Cell | null) => void;
  readonly onHoverKey: (key: number | null) => void;
  /** The user selects a token; `isAdding` adds it to the selection. */
  readonly onSelect: (cell: Cell, isAdding: boolean) => void;
  readonly onSelectKey: (key: number, isAdding: boolean) => void;
  readonly onClear: () => void;
}

/** Queries on the left, keys on the right, and lines between them that show the weights. */
export function LinesView(props: LinesViewProps) {
  const { panel, scale, stage, colors, messages, active, activeKey, focus } = props;
  const room = useRef<HTMLDivElement>(null);
  // Nothing is painted before the width is known: very many lines would be painted twice.
  const widthPx = useWidth(room, 0);
  const layout = useMemo(() => layoutLines(panel, widthPx), [panel, widthPx]);
  const { lines, numbers } = useMemo(() => linesOf(panel, scale), [panel, scale]);
  // Each render creates a new focus, often with the same tokens.
  const shown = useMemo(() => tokensOf(focus), [focus.rows.join(), focus.columns.join()]);
  const hovered = token("key", activeKey) ?? token("query", active?.row ?? null);
  const selected = tokensOf(props.selected);
  const { rows, columns } = props.selected;
  const firstSelected = token("query", rows[0] ?? null) ?? token("key", columns[0] ?? null);
  const announced = hovered ?? firstSelected;
  const isSelected =
    announced !== null &&
    (announced.side === "query" ? selected.queries : selected.keys).has(announced.index);
  const sums = isSelected
    ? focusedRows(panel, props.selected).filter(({ count }) => count > 1)
    : [];

  const cellOf = (row: number): Cell => {
    const [strongest] = rankedOf(panel, { side: "query", index: row });
    return { row, column: strongest?.key ?? 0 };
  };
  const hover = (at: SideToken | null) => {
    props.onHoverKey(at?.side === "key" ? at.index : null);
    props.onHover(at?.side === "query" ? cellOf(at.index) : null);
  };
  const select = ({ side, index }: SideToken, isAdding: boolean) =>
    side === "key" ? props.onSelectKey(index, isAdding) : props.onSelect(cellOf(index), isAdding);

  if (panel.columnAxis !== "key" || layout.queries === 0 || layout.keys === 0) return null;
  return (
    <div class="lines">
      <div ref={room} class="lines-room">
        {widthPx > 0 && (
          <>
            <LineAxes layout={layout} messages={messages} />
            <div
              class="lines-picture"
              style={{ width: `${layout.widthPx}px`, height: `${layout.heightPx}px` }}
            >
              <LinesPicture
                panel={panel}
                layout={layout}
                lines={lines}
                shown={shown}
                selected={selected}
                colors={colors}
              />
              <TokenGrid
                panel={panel}
                layout={layout}
                stage={stage}
                messages={messages}
                active={hovered}
                selected={selected}
                first={firstSelected}
                onHover={hover}
                onSelect={select}
                onClear={props.onClear}
              />
            </div>
          </>
        )}
      </div>
      <p class="words lines-sentence">
        {announced === null
          ? messages.lines.drawn(lines.length, numbers)
          : sums.length > 0
            ? sums.map((sum) => describeRow(sum, stage, messages)).join(" ")
            : describeToken(panel, stage, announced, messages)}
      </p>
    </div>
  );
}

function token(side: SideToken["side"], index: number | null): SideToken | null {
  return index === null ? null : { side, index };
}

function tokensOf({ rows, columns }: Focus): ShownTokens {
  return { queries: new Set(rows), keys: new Set(columns) };
}
