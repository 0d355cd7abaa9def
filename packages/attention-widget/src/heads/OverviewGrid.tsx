import type { HeadPlace } from "attention-core";
import { useRef, useState } from "preact/hooks";
import { headMark } from "../draw/headHue.js";
import type { Colors } from "../draw/paintTiles.js";
import type { HeadPicture } from "../picture/heads/headPicture.js";
import type { HeadsPicture } from "../picture/heads/headsPicture.js";
import type { OverviewLayout } from "../picture/heads/overviewLayout.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";
import type { Cell } from "../settings/selection/cell.js";
import { CombinedName } from "./CombinedName.js";
import { HeadCell } from "./HeadCell.js";
import { HeadColumnLabels } from "./HeadColumnLabels.js";
import { LayerRowLabel } from "./LayerRowLabel.js";
import { cellOf, moveHead, nearestCell } from "./moveHead.js";
import { ThumbnailRow } from "./ThumbnailRow.js";

interface OverviewGridProps {
  readonly picture: HeadsPicture;
  readonly layout: OverviewLayout<HeadPicture>;
  /** Whether a click combines heads, in place of opening one. */
  readonly isChoosing: boolean;
  readonly colors: Colors;
  readonly words: InspectorWords;
  /** A head is hovered or focused; null once none is. */
  readonly onHover?: (place: HeadPlace | null) => void;
  readonly onOpen: (place: HeadPlace) => void;
  readonly onToggle: (place: HeadPlace) => void;
  readonly onSwitch: (place: HeadPlace) => void;
}

/** The grid of all heads. It is one tab stop; arrow keys move the focus between cells. */
export function OverviewGrid(props: OverviewGridProps) {
  const { picture, layout, words, isChoosing, colors, onHover, onOpen, onToggle, onSwitch } = props;
  const { rows, columnLabels } = layout;
  const grid = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<Cell | null>(null);
  const stop = nearestCell(visited ?? cellOf(rows, picture.open), rows);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveHead(stop, layout, event.key, event.ctrlKey || event.metaKey);
    const head = rows[stop.row]?.heads[stop.column];
    if (next !== undefined) {
      const row = grid.current?.querySelectorAll(".overview-row")[next.row];
      row?.querySelectorAll<HTMLElement>(".overview-cell")[next.column]?.focus();
    } else if (head !== undefined && event.key === "Enter") onOpen(head);
    else if (head !== undefined && event.key === " ") {
      if (head.canCombine) onToggle(head);
    } else if (head !== undefined && event.key === "Delete" && head.switch) onSwitch(head);
    else return;
    event.preventDefault();
  };
  const choose = (head: HeadPicture, isShift: boolean) => {
    if (!isChoosing && !isShift) onOpen(head);
    else if (head.canCombine) onToggle(head);
  };

  return (
    <div
      ref={grid}
      class={`overview-grid${columnLabels ? "" : " is-flowing"}${layout.isDense ? " is-dense" : ""}`}
      role="grid"
      aria-label={picture.gridLabel}
      aria-description={picture.help}
      aria-multiselectable="true"
      aria-colcount={layout.gridColumns}
      style={{ "--size": `${layout.sizePx}px`, "--gap": `${layout.gapPx}px` }}
      onKeyDown={onKeyDown}
      onPointerLeave={onHover && (() => onHover(null))}
      onFocusOut={onHover && (() => onHover(null))}
    >
      {columnLabels && <HeadColumnLabels labels={columnLabels} words={words} />}
      {rows.map(({ kind, name, heads, nameColumn, firstColumn }, row) => (
        // biome-ignore lint/a11y/useFocusableInteractive: its cells hold the focus
        <div key={row} class={`overview-row is-${kind}`} role="row">
          {kind === "combined" && <CombinedName name={name} column={nameColumn} />}
          {kind === "layer" && <LayerRowLabel number={name} column={nameColumn} words={words} />}
          <div class="overview-strip" role="presentation">
            <ThumbnailRow heads={heads} layout={layout} scale={picture.scale} colors={colors} />
            {heads.map((head, column) => (
              <HeadCell
                {...head}
                key={head.id}
                column={firstColumn + column}
                isTabStop={row === stop.row && column === stop.column}
                mark={headMark(head.order, colors.palette.surface)}
                onFocus={() => {
                  setVisited({ row, column });
                  onHover?.(head);
                }}
                onPointerEnter={() => onHover?.(head)}
                onSwitch={() => onSwitch(head)}
                onClick={({ shiftKey }) => choose(head, shiftKey)}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
