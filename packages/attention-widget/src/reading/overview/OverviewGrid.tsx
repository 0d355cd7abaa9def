import { useRef, useState } from "preact/hooks";
import type { Cell } from "../../view/cellDescription.js";
import { HeadNumbers } from "./HeadNumbers.js";
import { cellOf, type HeadPlace } from "./headPlace.js";
import { LayerNumber } from "./LayerNumber.js";
import { moveHead, within } from "./moveHead.js";
import { OverviewRow, type OverviewRowProps } from "./OverviewRow.js";

interface OverviewGridProps
  extends Omit<OverviewRowProps, "cells" | "tabStop" | "onVisit" | "onChoose"> {
  /** Whether a click chooses for the mix, in place of opening. */
  readonly isChoosing: boolean;
  readonly onOpen: (place: HeadPlace) => void;
  readonly onToggle: (place: HeadPlace) => void;
}

/** The grid of all heads. It is one tab stop; the focus is on a cell and moves by the arrow keys. */
export function OverviewGrid(props: OverviewGridProps) {
  const { trace, overview, layout, isSorted, messages, isChoosing, onOpen, onToggle } = props;
  const { rows } = layout;
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
    else if (cell !== undefined && event.key === " ") onToggle(cell);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={grid}
      class={`overview-grid${isSorted ? " is-sorted" : ""}`}
      role="grid"
      aria-label={messages.overview.grid(overview.cells.length, trace.layers.length)}
      aria-description={messages.overview.gridHelp}
      aria-multiselectable="true"
      aria-colcount={layout.columns + (isSorted ? 0 : 1)}
      style={{ "--size": `${layout.sizePx}px`, "--gap": `${layout.gapPx}px` }}
      onKeyDown={onKeyDown}
    >
      {isSorted ? null : <HeadNumbers heads={layout.columns} messages={messages} />}
      {rows.map((cells, row) => (
        // biome-ignore lint/a11y/useFocusableInteractive: its cells hold the focus
        <div key={row} class="overview-row" role="row">
          {isSorted ? null : <LayerNumber layer={row} messages={messages} />}
          <OverviewRow
            {...props}
            cells={cells}
            tabStop={row === stop.row ? stop.column : null}
            onVisit={(column) => setVisited({ row, column })}
            onChoose={(place, isShift) => (isChoosing || isShift ? onToggle : onOpen)(place)}
          />
        </div>
      ))}
    </div>
  );
}
