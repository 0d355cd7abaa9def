import { useMemo } from "preact/hooks";
import { Legend } from "../matrix/Legend.js";
import { applies } from "../picture/thresholdPanel.js";
import { largestSize } from "../picture/valueScale.js";
import { formatNumber } from "../words/formatNumber.js";
import type { DrawnParts } from "./PairsView.js";

/** What the colours mean, and in words whatever keeps them from being in proportion. */
export function InspectorLegend(props: DrawnParts) {
  const { model, shown, panels, panel, scale, messages, differences } = props;
  const { colorScale, threshold } = model.state.settings;
  const isDifference = differences.length > 0; // which has a legend of its own
  const curved = isDifference ? "" : messages.colour.legends[colorScale];
  // A scale of numbers that are all 0 would be made up.
  const isZero = useMemo(
    () => scale.kind === "diverging" && panels.every(({ values }) => largestSize(values) === 0),
    [scale, panels],
  );
  return (
    <>
      {isDifference ? null : (
        <div class={isZero ? "legend-of-zero" : `legend-of-${colorScale}`}>
          <Legend
            scale={scale}
            label={isZero ? messages.allZero : messages.stages[shown.stage].legend}
            hasHidden={panel.hasHidden}
            messages={messages}
          />
        </div>
      )}
      {curved === "" ? null : <p class="legend">{curved}</p>}
      {threshold === null || panel.columnAxis !== "key" ? null : (
        <p class="legend">
          {threshold.by === "value"
            ? messages.highlight.atLeast(formatNumber(threshold.at))
            : applies(threshold, shown.stage, isDifference)
              ? messages.highlight.mostOf((100 * threshold.at).toFixed(0))
              : messages.highlight.noBudget}
        </p>
      )}
    </>
  );
}
