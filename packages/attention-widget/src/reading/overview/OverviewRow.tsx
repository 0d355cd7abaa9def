import type { AttentionTrace } from "attention-core";
import type { Messages } from "../../locales/messages.js";
import type { Inks } from "../../paint/paintTiles.js";
import { barLimit } from "./barScale.js";
import { describeHead, metricText } from "./describeHead.js";
import { HeadCell } from "./HeadCell.js";
import { headHue } from "./headHues.js";
import type { HeadMetric } from "./headMetrics.js";
import { type HeadPlace, isSameHead } from "./headPlace.js";
import type { OverviewMessages } from "./messages.js";
import type { OverviewLayout } from "./overviewLayout.js";
import type { Overview, OverviewCell } from "./overviewOf.js";
import { ThumbnailRow } from "./ThumbnailRow.js";

export interface OverviewRowProps {
  readonly trace: AttentionTrace;
  readonly overview: Overview;
  readonly layout: OverviewLayout;
  readonly metric: HeadMetric | null;
  readonly isSorted: boolean;
  /** The head that is open. */
  readonly open: HeadPlace;
  /** The heads to mix, each in the colour of its place among them. */
  readonly chosen: readonly HeadPlace[];
  readonly inks: Inks;
  readonly messages: Messages & OverviewMessages;
  readonly cells: readonly OverviewCell[];
  /** The column that Tab goes to, if it is in this row. */
  readonly tabStop: number | null;
  readonly onVisit: (column: number) => void;
  readonly onChoose: (place: HeadPlace, isShift: boolean) => void;
}

/** The heads of one row, with their pictures behind them. */
export function OverviewRow(props: OverviewRowProps) {
  const { trace, overview, layout, metric, isSorted, cells, inks, messages } = props;
  const limit = metric === null ? 1 : barLimit(metric, overview.range);
  const hueOf = (cell: OverviewCell) => {
    const at = props.chosen.findIndex((place) => isSameHead(place, cell));
    return at < 0 ? null : headHue(at, inks.palette.surface);
  };
  return (
    <div class="overview-strip" role="presentation">
      <ThumbnailRow trace={trace} cells={cells} layout={layout} inks={inks} />
      {cells.map((cell, column) => (
        <HeadCell
          key={cell.label}
          spoken={describeHead(cell, metric, overview.ranked, messages)}
          name={cell.name}
          label={isSorted ? cell.label : null}
          text={metric === null ? null : metricText(metric, cell.value)}
          value={cell.value}
          limit={limit}
          column={column + (isSorted ? 0 : 1)}
          isOpen={isSameHead(cell, props.open)}
          isTabStop={column === props.tabStop}
          hue={hueOf(cell)}
          onFocus={() => props.onVisit(column)}
          onClick={({ shiftKey }) => props.onChoose(cell, shiftKey)}
        />
      ))}
    </div>
  );
}
