import type { AttentionTrace } from "attention-core";
import { headHue } from "../draw/headHues.js";
import type { Colors } from "../draw/paintTiles.js";
import { barLimit } from "../picture/heads/barScale.js";
import { describeHead, describeValue, metricText } from "../picture/heads/describeHead.js";
import type { OverviewLayout } from "../picture/heads/overviewLayout.js";
import type { Overview, OverviewCell } from "../picture/heads/overviewOf.js";
import type { HeadMetric } from "../settings/headMetric.js";
import { type HeadPlace, isSameHead } from "../settings/headPlace.js";
import type { Messages } from "../words/messages.js";
import type { OverviewMessages } from "../words/overviewMessages.js";
import { HeadCell } from "./HeadCell.js";
import { ThumbnailRow } from "./ThumbnailRow.js";

export interface OverviewRowProps {
  readonly trace: AttentionTrace;
  readonly overview: Overview;
  readonly layout: OverviewLayout;
  readonly metric: HeadMetric | null;
  readonly isSorted: boolean;
  /** The head that is open. */
  readonly open: HeadPlace;
  /** The heads to combine, each with the colour of its place among them. */
  readonly chosen: readonly HeadPlace[];
  readonly colors: Colors;
  readonly messages: Messages & OverviewMessages;
  readonly cells: readonly OverviewCell[];
  /** Whether the row is a combined layer, which cannot be combined again. */
  readonly isCombined: boolean;
  /** The column that Tab goes to, if it is in this row. */
  readonly tabStop: number | null;
  readonly onVisit: (column: number) => void;
  readonly onChoose: (place: HeadPlace, isShift: boolean) => void;
}

/** The heads of one row, with their pictures behind them. */
export function OverviewRow(props: OverviewRowProps) {
  const { trace, overview, layout, metric, isSorted, cells, isCombined, colors, messages } = props;
  const words = messages.overview;
  const hasLayers = overview.cells.some(({ layer }) => layer > 0);
  const limit = metric === null ? 1 : barLimit(metric, overview.range);
  const hueOf = (cell: OverviewCell) => {
    const at = props.chosen.findIndex((place) => isSameHead(place, cell));
    return at < 0 ? null : headHue(at, colors.palette.surface);
  };
  const placeOf = ({ layer, head, name }: OverviewCell) =>
    isCombined ? name : words.head(layer + 1, head + 1);
  const labelOf = ({ layer, head }: OverviewCell) =>
    words.label(hasLayers ? layer + 1 : undefined, head + 1);
  return (
    <div class="overview-strip" role="presentation">
      <ThumbnailRow trace={trace} cells={cells} layout={layout} colors={colors} />
      {cells.map((cell, column) => (
        <HeadCell
          key={cell.label}
          spoken={describeHead(cell, placeOf(cell), metric, overview.ranked, messages)}
          title={[
            cell.name,
            ...(metric === null || cell.value === undefined
              ? []
              : [describeValue(metric, cell.value, messages)]),
          ].join("\n")}
          label={isSorted && !isCombined ? labelOf(cell) : null}
          text={metric === null ? null : metricText(metric, cell.value)}
          value={cell.value}
          limit={limit}
          column={column + (isSorted ? 0 : 1)}
          isOpen={isSameHead(cell, props.open)}
          isTabStop={column === props.tabStop}
          hue={isCombined ? null : hueOf(cell)}
          canCombine={!isCombined}
          onFocus={() => props.onVisit(column)}
          onClick={({ shiftKey }) => props.onChoose(cell, shiftKey)}
        />
      ))}
    </div>
  );
}
