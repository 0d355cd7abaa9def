import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { Stage } from "../settings/stages.js";
import { formatNumber } from "../words/formatNumber.js";
import { thresholdApplies } from "./panels/thresholdPanel.js";
import { type LegendPicture, legendPicture } from "./scale/legendPicture.js";
import { largestSize } from "./scale/valueScale.js";
import type { StageValues } from "./stageValues.js";
import type { InspectorWords } from "./words/inspectorWords.js";

/** What the colours mean, with a sentence if they are not in proportion. */
export interface InspectorLegendPicture {
  /** Null for differences, each of which has a legend of its own. */
  readonly scale: LegendPicture | null;
  /** Whether all numbers are 0, so that there is no scale. */
  readonly isZero: boolean;
  readonly notes: readonly string[];
}

/** The matrices of a stage, and what the settings do to their colours. */
export interface InspectorLegendInput
  extends StageValues,
    Pick<InspectorSettings, "colorScale" | "threshold"> {
  readonly stage: Stage;
  readonly words: InspectorWords;
}

/** The legend of a stage. */
export function inspectorLegend(input: InspectorLegendInput): InspectorLegendPicture {
  const { panels, scale, differences, isOfPairs, stage, colorScale, threshold, words } = input;
  const isDifference = differences.length > 0;
  // Numbers that are all 0 have no scale of their own.
  const isZero =
    scale.kind === "diverging" && panels.every(({ values }) => largestSize(values) === 0);
  const label = isZero ? words.allZero : words.stages[stage].legend;
  const hasHidden = panels.some((panel) => panel.hasHidden);
  const { color, highlight } = words;
  const dimmed =
    threshold === null || !isOfPairs
      ? ""
      : threshold.by === "value"
        ? highlight.atLeast(formatNumber(threshold.at, words.locale))
        : thresholdApplies(threshold, stage, isDifference)
          ? highlight.mostOf((100 * threshold.at).toFixed(0))
          : highlight.noBudget;
  const curved = isDifference ? "" : color.legends[colorScale];
  const isUpToLargest = scale.kind === "sequential" && scale.limit < 1 && !scale.rowLimits;
  return {
    scale: isDifference ? null : legendPicture(scale, label, hasHidden ? words.hidden : null),
    isZero,
    notes: [isUpToLargest ? color.upToLargest : "", curved, dimmed].filter((note) => note !== ""),
  };
}
