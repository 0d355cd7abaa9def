import type { HeadPlace } from "attention-core";
import { isSameHead } from "../../settings/isSameHead.js";
import { headNumbers } from "../../transforms/headNumbers.js";
import type { MetricValue } from "../../transforms/metrics/noMetric.js";
import { type HeadSwitch, headSwitch } from "../ablation/headSwitches.js";
import { importedHeadName } from "../importedHeadName.js";
import type { Panel } from "../panels/panel.js";
import { barShare } from "./barShare.js";
import { describeHead, describeValue, metricText } from "./describeHead.js";
import type { HeadsInput } from "./headsInput.js";
import type { OverviewCell } from "./overviewOf.js";

/** One head: its small picture, and its texts. */
export interface HeadPicture extends HeadPlace {
  /** Identifies it from one metric to another. */
  readonly id: string;
  readonly weights: Panel | undefined;
  /** What a screen reader announces. */
  readonly announced: string;
  /** What the trace calls it, and its value by name. */
  readonly title: string;
  /** Layer and head, if rows and columns do not show them. */
  readonly label: string | null;
  /** Its value as printed; null without a metric. */
  readonly value: string | null;
  /** How long its bar is, 0–1; null if the metric has no value. */
  readonly share: number | null;
  readonly isOpen: boolean;
  /** Its place among the combined heads; null if it is not one of them. */
  readonly order: number | null;
  /** Its switch; null if its source cannot switch heads off. */
  readonly switch: HeadSwitch | null;
  /** Whether it can be combined with others. */
  readonly canCombine: boolean;
}

/** What one head has in common with the others of the overview. */
interface HeadContext
  extends Pick<HeadsInput, "weights" | "metric" | "ablated" | "words" | "combinedHeads"> {
  readonly recorded: HeadsInput["weightsTrace"];
  readonly open: HeadPlace;
  readonly isFlowing: boolean;
  /** The value of the longest bar. */
  readonly limit: number;
  /** How many heads have a rank by the metric. */
  readonly ranked: number;
  /** Whether there are several layers. */
  readonly hasLayers: boolean;
}

/** A head, or a combination of several, which is not part of the model and cannot be combined again. */
export function headPicture(
  cell: OverviewCell,
  isCombined: boolean,
  context: HeadContext,
): HeadPicture {
  const { recorded, weights, metric, ablated, combinedHeads, words } = context;
  const { open, isFlowing, limit, ranked, hasLayers } = context;
  const { layer, head, name, value } = cell;
  const imported = importedHeadName(recorded, layer, head);
  const numbers = headNumbers(recorded, cell);
  const place = isCombined ? name : (imported ?? words.overview.head(numbers.layer, numbers.head));
  const order = combinedHeads.findIndex((other) => isSameHead(other, cell));
  const onOff = ablated === null || isCombined ? null : headSwitch(ablated, cell, words);
  const described = describeHead(cell, place, metric, ranked, words);
  const isMeasured = metric !== null && value !== undefined;
  return {
    layer,
    head,
    id: cell.label,
    weights: weights[layer]?.[head],
    announced: onOff?.isOff === true ? `${described}, ${words.ablation.isOff}` : described,
    title: isMeasured ? `${name}\n${describeValue(metric, value, words)}` : name,
    label:
      isFlowing && !isCombined
        ? (imported ?? words.overview.label(hasLayers ? numbers.layer : undefined, numbers.head))
        : null,
    value: metric === null ? null : metricText(metric, value, words.locale),
    share: shareOf(value, limit),
    isOpen: isSameHead(cell, open),
    order: isCombined || order < 0 ? null : order,
    switch: onOff,
    canCombine: !isCombined,
  };
}

function shareOf(value: MetricValue | undefined, limit: number): number | null {
  return typeof value === "number" ? barShare(value, limit) : null;
}
