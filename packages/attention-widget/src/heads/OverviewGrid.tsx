import { useRef, useState } from "preact/hooks";
import type { Cell } from "../settings/cell.js";
import { cellOf, type HeadPlace } from "../settings/headPlace.js";
import { CombinedName } from "./CombinedName.js";
import { HeadNumbers } from "./HeadNumbers.js";
import { LayerNumber } from "./LayerNumber.js";
import { moveHead, within } from "./moveHead.js";
import { OverviewRow, type OverviewRowProps } from "./OverviewRow.js";

interface OverviewGridProps
  extends Omit<OverviewRowProps, "cells" | "isCombined" | "tabStop" | "onVisit" | "onChoose"> {
  /** How many rows at the end are combined layers. */
  readonly combinedRows: number;
  /** Whether a click chooses a head to combine instead of opening it. */
  readonly isChoosing: boolean;
  readonly onOpen: (place: HeadPlace) => void;
  readonly onToggle: (place: HeadPlace) => void;
}

/** The grid of all heads. It is one tab stop; arrow keys move the focus between cells. */
export function OverviewGrid(props: OverviewGridProps) {
  const { overview, layout, isSorted, combinedRows, messages, isChoosing, onOpen, onToggle } =
    props;
  const { rows } = layout;
  const layers = props.trace.layers.length - combinedRows;
  const isCombined = (row: number) => row >= rows.length - combinedRows;
  const grid = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<Cell | null>(null);
  const stop = within(visited ?? cellOf(rows, props.open), rows);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveHead(stop, layout, event.key, event.ctrlKey || event.metaKey);
    const cell = rows[stop.row]?.[stop.column];
    if (next !== undefined) {
      const row = grid.current?.querySelectorAll(".overview-row")[next.row];
      row?.querySelectorAll<HTMLElement>(".overview-cell")[next.column]?.focus();
    } else if (cell !== undefined && event.key === "Enter") onOpen(cell);
    else if (cell !== undefined && event.key === " ") {
      if (!isCombined(stop.row)) onToggle(cell); // only recorded heads can be combined
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={grid}
      class={`overview-grid${isSorted ? " is-sorted" : ""}`}
      role="grid"
      aria-label={messages.overview.grid(overview.cells.length, layers)}
      aria-description={messages.overview.gridHelp}
      aria-multiselectable="true"
      aria-colcount={layout.columns + (isSorted && combinedRows === 0 ? 0 : 1)}
      style={{ "--size": `${layout.sizePx}px`, "--gap": `${layout.gapPx}px` }}
      onKeyDown={onKeyDown}
    >
      {isSorted ? null : <HeadNumbers heads={layout.columns} messages={messages} />}
      {rows.map((cells, row) => (
        // biome-ignore lint/a11y/useFocusableInteractive: its cells hold the focus
        <div key={row} class={`overview-row${isCombined(row) ? " is-combined" : ""}`} role="row">
          {isCombined(row) ? (
            <CombinedName name={cells[0]?.name} column={isSorted ? 1 : 0} />
          ) : isSorted ? null : (
            <LayerNumber layer={row} messages={messages} />
          )}
          <OverviewRow
            {...props}
            cells={cells}
            isCombined={isCombined(row)}
            tabStop={row === stop.row ? stop.column : null}
            onVisit={(column) => setVisited({ row, column })}
            onChoose={(place, isShift) => {
              if (!isChoosing && !isShift) onOpen(place);
              else if (!isCombined(row)) onToggle(place);
            }}
          />
        </div>
      ))}
    </div>
  );
}
