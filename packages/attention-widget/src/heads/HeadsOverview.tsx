import type { AttentionTrace } from "attention-core";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { useWidth } from "../frame/useWidth.js";
import { combinedCells } from "../picture/heads/combinedCells.js";
import { layoutOverview } from "../picture/heads/overviewLayout.js";
import { overviewOf } from "../picture/heads/overviewOf.js";
import { panelsOf } from "../picture/panels.js";
import type { HeadMetric } from "../settings/headMetric.js";
import type { HeadPlace } from "../settings/headPlace.js";
import type { CombinedLayer } from "../transforms/combinedLayers.js";
import type { Messages } from "../words/messages.js";
import type { OverviewMessages } from "../words/overviewMessages.js";
import { OverviewControls } from "./OverviewControls.js";
import { OverviewGrid } from "./OverviewGrid.js";
import { OverviewLegend } from "./OverviewLegend.js";
import { thumbnailPixels } from "./thumbnailPixels.js";
import { useSteady } from "./useSteady.js";

export interface HeadsOverviewProps extends HeadPlace {
  /** Recorded layers, followed by combined ones. */
  readonly trace: AttentionTrace;
  readonly combined: readonly CombinedLayer[];
  /** The metric that the heads are compared by; null for the pictures alone. */
  readonly metric: HeadMetric | null;
  /** Whether the heads are sorted by the metric; it has no effect without one. */
  readonly isSorted: boolean;
  /** Whether excluded keys leave a gap, so that rows do not sum to 1. */
  readonly hasGap: boolean;
  /** The heads to combine; the first has the colour `headHue(0, …)`, and so on. */
  readonly chosen: readonly HeadPlace[];
  readonly colors: Colors;
  readonly messages: Messages & OverviewMessages;
  readonly onOpen: (place: HeadPlace) => void;
  readonly onMetric: (metric: HeadMetric | null) => void;
  readonly onSort: (isSorted: boolean) => void;
  /** The user adds a head to the combination, or removes it. */
  readonly onToggle: (place: HeadPlace) => void;
}

/** Every head of every layer as a small picture, one row per layer, or sorted by a metric. */
export function HeadsOverview(props: HeadsOverviewProps) {
  const { trace, combined, metric, hasGap, layer, head, colors, messages } = props;
  const isSorted = props.isSorted && metric !== null;
  const whole = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(room, 0);
  const [isChoosing, setIsChoosing] = useState(false);
  // The text about another head is longer or shorter.
  const keepInPlace = useSteady(whole);
  const { overview, rest, hasHidden } = useMemo(() => {
    const recorded = {
      ...trace,
      layers: trace.layers.slice(0, trace.layers.length - combined.length),
    };
    const all = overviewOf(recorded, metric, isSorted, hasGap);
    return {
      overview: all,
      rest: combinedCells(recorded, combined, metric, hasGap),
      hasHidden: all.cells.some((cell) => isMasked(trace, cell)),
    };
  }, [trace, combined, metric, isSorted, hasGap]);
  const layout = useMemo(() => {
    const own = layoutOverview(overview.cells, isSorted, widthPx);
    return { ...own, rows: [...own.rows, ...rest.map((cell) => [cell])] };
  }, [overview, rest, isSorted, widthPx]);
  const longest = Math.max(trace.queryTokens.length, trace.keyTokens.length);
  return (
    <div ref={whole} class="overview">
      <OverviewControls
        metric={metric}
        isSorted={isSorted}
        isChoosing={isChoosing}
        messages={messages}
        onMetric={props.onMetric}
        onSort={props.onSort}
        onChoosing={setIsChoosing}
      />
      <div class="overview-room">
        <div ref={room}>
          {widthPx > 0 && trace.queryTokens.length > 0 && trace.keyTokens.length > 0 ? (
            <OverviewGrid
              trace={trace}
              overview={overview}
              layout={layout}
              metric={metric}
              isSorted={isSorted}
              combinedRows={combined.length}
              open={{ layer, head }}
              chosen={props.chosen}
              isChoosing={isChoosing}
              colors={colors}
              messages={messages}
              onOpen={(cell) => {
                keepInPlace();
                props.onOpen({ layer: cell.layer, head: cell.head });
              }}
              onToggle={(cell) => {
                keepInPlace();
                props.onToggle({ layer: cell.layer, head: cell.head });
              }}
            />
          ) : null}
        </div>
      </div>
      <OverviewLegend
        metric={metric}
        overview={overview}
        hasHidden={hasHidden}
        hasSum={combined.some(({ by }) => by === "sum")}
        isPooled={longest > thumbnailPixels(layout.sizePx, layout.gapPx, devicePixelRatio).size}
        messages={messages}
      />
    </div>
  );
}

function isMasked(trace: AttentionTrace, { layer, head }: HeadPlace): boolean {
  return panelsOf(trace, layer, head, "weights")[0]?.hasHidden === true;
}
